// SPDX-License-Identifier: MPL-2.0
// Things to do: small things for eyes and hands, with nothing to win.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property Things things

    //% "Things to do"
    title: qsTrId("home-things")
    //% "Nothing to win. You can stop at any time."
    subtitle: Theme.compact ? "" : qsTrId("things-words")
    onBackAsked: root.session.back()

    function signOf(kind: int): string {
        switch (kind) {
        case Thing.Kind.WaterAndSand: return "water";
        case Thing.Kind.Tide: return "sound";
        default: return "hands";
        }
    }

    Shelf {
        id: shelf

        anchors.fill: parent
        anchors.bottomMargin: Theme.compact ? 0 : Theme.gapWide * 0.5
        model: root.things.list
        cellMinimum: 60 * Theme.unit
        cellHeight: (Theme.compact ? 25 : 40) * Theme.unit
        cellMost: (Theme.compact ? 30 : 62) * Theme.unit
        mostColumns: Theme.compact ? 2 : Theme.upright ? 1 : 3
        moreText: qsTrId("shelf-more")
        delegate: Tile {
            required property Thing modelData

            width: shelf.cellWidth
            height: shelf.rowHeight
            text: modelData.title
            preview: modelData.preview
            sign: root.signOf(modelData.kind)
            onClicked: root.things.begin(modelData)
        }
    }
}
