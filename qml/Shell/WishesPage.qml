// SPDX-License-Identifier: MPL-2.0
// What would help, or where somebody will be. Any number, or none of it: going on is never held back.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property CheckIn checkIn
    required property var choices

    asideSign: "more"
    onBackAsked: root.session.back()

    Shelf {
        id: shelf

        anchors.fill: parent
        anchors.bottomMargin: Theme.compact ? 0 : Theme.gapWide * 0.5
        model: root.choices
        cellMinimum: (Theme.compact ? 56 : 60) * Theme.unit
        cellHeight: (Theme.compact ? 16.6 : 22) * Theme.unit
        cellMost: 34 * Theme.unit
        mostColumns: Theme.upright || Theme.compact ? 2 : 3
        moreText: qsTrId("shelf-more")
        delegate: Tile {
            id: tile

            required property WishChoice modelData

            width: shelf.cellWidth
            height: shelf.rowHeight
            roomy: false
            text: modelData.title
            chosen: modelData.chosen
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: tile.chosen
            onClicked: root.checkIn.toggle(modelData)
        }
    }
}
