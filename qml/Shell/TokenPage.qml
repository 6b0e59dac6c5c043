// SPDX-License-Identifier: MPL-2.0
// One half of a token: its colour, and then its thing. What somebody else is just now is not offered.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property CheckIn checkIn
    required property var looks             // of colours, or of things

    //% "You will know it by this, and so will staff."
    subtitle: Theme.compact ? "" : qsTrId("token-words")
    onBackAsked: root.session.back()

    Shelf {
        id: shelf

        anchors.fill: parent
        anchors.bottomMargin: Theme.compact ? 0 : Theme.gapWide * 0.5
        model: root.looks
        cellMinimum: (Theme.compact ? 42 : 44) * Theme.unit
        cellHeight: Theme.tokenSize + (Theme.compact ? 0 : 2) * Theme.gap
        cellMost: 46 * Theme.unit
        mostColumns: Theme.upright ? 2 : 4
        moreText: qsTrId("shelf-more")
        delegate: TokenTile {
            required property TokenLook modelData

            width: shelf.cellWidth
            height: shelf.rowHeight
            look: modelData
            onClicked: root.checkIn.take(modelData)
        }
    }
}
