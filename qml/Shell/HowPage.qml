// SPDX-License-Identifier: MPL-2.0
// How we work here: the agency's own pages, in its own words.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property Library library

    //% "How we work here"
    title: qsTrId("home-how")
    //% "Plain answers. You can ask a person about any of them."
    subtitle: Theme.compact ? "" : qsTrId("how-words")
    onBackAsked: root.session.back()

    Shelf {
        id: shelf

        anchors.fill: parent
        anchors.bottomMargin: Theme.compact ? 0 : Theme.gapWide * 0.4
        model: root.library.leaves
        cellMinimum: (Theme.compact ? 64 : 90) * Theme.unit
        cellHeight: (Theme.compact ? 16.6 : 29) * Theme.unit
        cellMost: (Theme.compact ? 22 : 34) * Theme.unit
        mostColumns: 2
        moreText: qsTrId("shelf-more")
        delegate: Tile {
            required property Leaf modelData

            width: shelf.cellWidth
            height: shelf.rowHeight
            roomy: false
            text: modelData.title
            preview: modelData.preview
            onClicked: root.library.read(modelData)
        }
    }
}
