// SPDX-License-Identifier: MPL-2.0
// What is heard, in words and as hills: each sound has its own, which rises slowly with how much of it there is. On small
// glass the hills are enough; the words are said by what was tapped.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Item {
    id: root

    required property Soundboard soundboard

    Turn {
        id: title

        wished: root.soundboard.rest.on ? "" : root.soundboard.quiet
                //% "It is quiet. Tap one to hear it come up slowly."
                ? qsTrId("sound-tap")
                : root.soundboard.mix
                  ? root.soundboard.mix.title
                  //% "Your own mix"
                  : qsTrId("sound-own")
    }
    Turn {
        id: names

        wished: root.soundboard.playing.map((channel) => channel.title).join(", ")
    }
    Stone {
        anchors.fill: parent
        visible: !Theme.compact
    }
    Column {
        id: words

        x: Theme.gap * 1.3
        y: Theme.gap
        width: parent.width - 2 * x
        visible: !Theme.compact

        Words {
            width: parent.width
            text: title.shown
            opacity: title.light
            color: names.shown.length > 0 ? Theme.ink : Theme.softInk
        }
        Small {
            width: parent.width
            visible: text.length > 0
            text: names.shown
            opacity: names.light
        }
    }
    Item {
        id: land

        anchors.top: Theme.compact ? parent.top : words.bottom
        anchors.bottom: all.visible ? all.top : parent.bottom
        anchors.topMargin: Theme.compact ? 0 : Theme.gap
        anchors.bottomMargin: anchors.topMargin
        x: Theme.edge
        width: parent.width - 2 * Theme.edge
        clip: true                          // hills go on beyond the panel

        Repeater {
            model: root.soundboard.channels
            delegate: Hill {
                required property Channel modelData

                // Spread by the golden ratio, so that neighbours in the list stand apart.
                readonly property real place: 0.14 + 0.72 * (0.618 * (modelData.index + 1) % 1)

                x: place * land.width - width / 2
                width: 0.9 * land.width
                height: land.height
                shown: modelData.playing
                high: (Theme.compact ? 1.4 : 1) * (0.18 + 0.52 * modelData.heard)
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.edge
            color: Qt.alpha(Theme.accent, Theme.resting)
        }
    }
    LevelRow {
        id: all

        x: words.x
        y: parent.height - height - Theme.gap
        width: words.width
        visible: opacity > 0 && !Theme.compact
        //% "All sound"
        name: qsTrId("sound-all")
        //% "All sound, how loud"
        label: qsTrId("sound-all-level")
        level: root.soundboard.master
        onLevelAsked: (level) => root.soundboard.master = level

        Slewed on opacity { to: root.soundboard.quiet ? 0 : 1; rises: Theme.settle }
    }
}
