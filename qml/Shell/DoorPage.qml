// SPDX-License-Identifier: MPL-2.0
// The front door: each idea of a good light with a small picture of itself. None is the default, and none has to be picked.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property Lighting lighting

    going: Theme.evening                    // its pictures are of all lights
    back: false
    title: Theme.compact
           //% "Which light feels right?"
           ? qsTrId("door-title-short")
           //% "What light would feel right?"
           : qsTrId("door-title")
    //% "You can change it at any time."
    subtitle: Theme.compact ? "" : qsTrId("door-words")
    //% "Keep this one"
    aside: qsTrId("door-keep")
    asideSign: "more"
    onAsideAsked: root.session.go(Session.Place.Home)

    Shelf {
        id: shelf

        anchors.fill: parent
        anchors.bottomMargin: Theme.compact ? 0 : Theme.gapWide * 0.5
        model: root.lighting.moods
        cellMinimum: (Theme.compact ? 42 : 60) * Theme.unit
        cellHeight: (Theme.compact ? 30 : Theme.upright ? 26 : 46) * Theme.unit
        cellMost: (Theme.upright ? 44 : 62) * Theme.unit
        mostColumns: Theme.upright ? 1 : 4
        going: Theme.dawn                   // as its pictures come: they are of all lights
        //% "More"
        moreText: qsTrId("shelf-more")
        delegate: MoodTile {
            required property MoodChoice modelData

            width: shelf.cellWidth
            height: shelf.rowHeight
            mood: modelData
            wide: Theme.upright
            onClicked: {
                root.lighting.choose(modelData);
                root.session.go(Session.Place.Home);
            }
        }
    }
}
