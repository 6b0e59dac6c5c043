// SPDX-License-Identifier: MPL-2.0
// How loud the room is, set once with a sound meter: three steps and one sound to measure by, which ends with this page.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property SoundDesk desk
    required property Soundboard soundboard
    readonly property bool ready: root.soundboard.available && !root.soundboard.rest.on

    //% "Loudspeaker"
    title: qsTrId("measure-title")
    aside: root.desk.measuring
           //% "Stop the sound"
           ? qsTrId("measure-stop")
           //% "Play the sound"
           : qsTrId("measure-play")
    asideSign: root.desk.measuring ? "pause" : "go"
    asideEnabled: root.ready
    onAsideAsked: root.desk.measuring = !root.desk.measuring
    onBackAsked: root.session.back()

    RestWords {
        id: resting

        rest: root.soundboard.rest
    }
    Stone {
        width: column.width + 2 * column.x
        height: column.height + 2 * column.y
    }
    Column {
        id: column

        x: Theme.gap * 1.3
        y: Theme.compact ? Theme.gapSmall : Theme.gap * 1.3
        width: Math.min(parent.width - 2 * x, 1.3 * Theme.measure)
        spacing: Theme.compact ? 0.5 * Theme.gap : Theme.gap

        Repeater {
            model: [
                //% "1. Play it, and stand one meter away."
                qsTrId("measure-stand"),
                //% "2. Hold a sound meter there: A, slow."
                qsTrId("measure-hold"),
                //% "3. Turn the volume to 45 dBA."
                qsTrId("measure-turn")
            ]
            delegate: Words {
                required property string modelData

                visible: root.ready
                width: parent ? parent.width : 0
                text: modelData
            }
        }
        Small {
            width: parent.width
            visible: !root.ready || !Theme.compact
            text: root.ready
                  //% "Then it is done. No sound here gets louder than 55 dBA."
                  ? qsTrId("measure-done")
                  : resting.text.length > 0 ? resting.text : qsTrId("sound-absent")
        }
    }
}
