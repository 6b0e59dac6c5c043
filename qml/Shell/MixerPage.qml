// SPDX-License-Identifier: MPL-2.0
// A mix of one's own: up to four sounds at once, each as loud as somebody likes, and quiet in one tap.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property Soundboard soundboard

    title: qsTrId("sound-mix")
    secondPace: Theme.settle                // it answers a finger
    subtitle: resting.text.length > 0 ? resting.text : !root.soundboard.available
              ? qsTrId("sound-absent")
              : Theme.compact ? "" : root.soundboard.full
                //% "Four at once is the most. Tap one to stop it."
                ? qsTrId("sound-full")
                //% "Up to four at once, each as loud as you like."
                : qsTrId("mixer-words")
    aside: qsTrId("sound-quiet")
    asideSign: "quiet"
    asideEnabled: !root.soundboard.quiet
    onAsideAsked: root.soundboard.hush()
    onBackAsked: root.session.back()

    RestWords {
        id: resting

        rest: root.soundboard.rest
    }
    Shelf {
        id: shelf

        width: Theme.upright ? parent.width : parent.width * (Theme.compact ? 0.57 : 0.56)
        height: Theme.upright ? parent.height * 0.5 : parent.height - (Theme.compact ? 0 : Theme.gapWide * 0.5)
        model: root.soundboard.channels
        cellMinimum: (Theme.compact ? 34 : 50) * Theme.unit
        cellHeight: (Theme.compact ? 16.6 : 23) * Theme.unit
        cellMost: 44 * Theme.unit
        mostColumns: 2
        foot: Theme.touch + Theme.gap
        moreText: qsTrId("shelf-more")
        delegate: Tile {
            id: tile

            required property Channel modelData

            width: shelf.cellWidth
            height: shelf.rowHeight
            enabled: root.soundboard.available && !root.soundboard.rest.on && (chosen || !root.soundboard.full)
            roomy: false
            text: modelData.title
            preview: modelData.preview
            chosen: modelData.playing
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: tile.chosen
            onClicked: root.soundboard.toggle(modelData)
        }
    }
    Pill {
        y: shelf.height - height
        text: Theme.compact ? qsTrId("sound-hide-short") : qsTrId("sound-hide")
        onClicked: root.session.go(Session.Place.Hides)
    }
    Item {
        id: panel

        x: Theme.upright ? 0 : shelf.width + Theme.gap
        y: Theme.upright ? shelf.height + Theme.gap : 0
        width: parent.width - x
        height: Theme.upright ? parent.height - y - Theme.gapWide * 0.5 : shelf.height

        Turn {
            id: heard

            wished: root.soundboard.playing.slice(Theme.compact ? -1 : 0)
        }
        Stone { anchors.fill: parent }
        Column {
            opacity: heard.light
            x: Theme.gap * 1.3
            y: Theme.gap
            width: parent.width - 2 * x
            spacing: Theme.compact ? 0.5 * Theme.gap : Theme.gap

            Words {
                width: parent.width
                visible: heard.shown.length === 0 && !root.soundboard.rest.on
                //% "It is quiet. Tap a sound to hear it come up slowly."
                text: qsTrId("sound-none")
                color: Theme.softInk
            }
            Repeater {
                model: heard.shown
                delegate: LevelRow {
                    id: row

                    required property Channel modelData
                    property real kept      // what stops stays as it was while it goes

                    width: parent ? parent.width : 0
                    name: modelData.title
                    //: %1 is the name of a sound
                    //% "%1, how loud"
                    label: qsTrId("sound-level").arg(modelData.title)
                    level: row.kept
                    onLevelAsked: (level) => modelData.level = level

                    Binding on kept { value: row.modelData.level || row.kept }
                }
            }
            LevelRow {
                width: parent.width
                visible: heard.shown.length > 0
                //% "All sound"
                name: qsTrId("sound-all")
                //% "All sound, how loud"
                label: qsTrId("sound-all-level")
                level: root.soundboard.master
                onLevelAsked: (level) => root.soundboard.master = level
            }
        }
    }
}
