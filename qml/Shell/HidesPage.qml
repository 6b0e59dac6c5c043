// SPDX-License-Identifier: MPL-2.0
// What somebody would rather not hear, in plain words. What is chosen here is gone from every list, for this visit.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property Soundboard soundboard

    title: qsTrId("sound-hide")
    //% "They stay away for this visit. You can bring them back here."
    subtitle: Theme.compact ? "" : qsTrId("hides-words")
    aside: qsTrId("sound-quiet")
    asideSign: "quiet"
    asideEnabled: !root.soundboard.quiet
    onAsideAsked: root.soundboard.hush()
    onBackAsked: root.session.back()

    Shelf {
        id: shelf

        anchors.fill: parent
        anchors.bottomMargin: Theme.compact ? 0 : Theme.gapWide * 0.5
        model: root.soundboard.hides.choices
        cellMinimum: (Theme.compact ? 42 : 60) * Theme.unit
        cellHeight: (Theme.compact ? 16.6 : 20) * Theme.unit
        cellMost: 30 * Theme.unit
        mostColumns: Theme.upright ? 2 : 3
        moreText: qsTrId("shelf-more")
        delegate: Tile {
            id: tile

            required property HideChoice modelData

            width: shelf.cellWidth
            height: shelf.rowHeight
            roomy: false
            brief: Theme.compact || !tile.chosen   // which sounds go with it, a screen reader says
            text: modelData.title
            //% "hidden for now"
            preview: tile.chosen ? qsTrId("hides-hidden") : modelData.preview
            chosen: modelData.hidden
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: tile.chosen
            onClicked: root.soundboard.hides.toggle(modelData)
        }
    }
}
