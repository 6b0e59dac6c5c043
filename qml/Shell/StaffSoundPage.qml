// SPDX-License-Identifier: MPL-2.0
// Sound as staff set it: quiet for everybody today, the loudest anyone may choose, and a soft meter of what is heard.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property SoundDesk desk

    //% "Sound, for staff"
    title: qsTrId("desk-title")
    //% "Measure"
    aside: qsTrId("desk-measure")
    asideSign: "sound"
    onAsideAsked: root.session.go(Session.Place.Measuring)
    onBackAsked: root.session.back()

    function words(loud: int): string {
        switch (loud) {
        //% "Heard now: very soft, %1 LUFS"
        case SoundDesk.Loud.VerySoft: return qsTrId("desk-very-soft").arg(root.desk.loudness);
        //% "Heard now: soft, %1 LUFS"
        case SoundDesk.Loud.Soft: return qsTrId("desk-soft").arg(root.desk.loudness);
        //% "Heard now: clear, %1 LUFS"
        case SoundDesk.Loud.Middle: return qsTrId("desk-middle").arg(root.desk.loudness);
        //% "Heard now: full, %1 LUFS"
        case SoundDesk.Loud.Full: return qsTrId("desk-full").arg(root.desk.loudness);
        //% "Heard now: nothing"
        default: return qsTrId("desk-silent");
        }
    }

    Stone {
        width: parent.width
        height: column.height + 2 * column.y
    }
    Column {
        id: column

        x: Theme.gap * 1.3
        y: Theme.compact ? Theme.gapSmall : Theme.gap * 1.3
        width: parent.width - 2 * x
        spacing: Theme.compact ? 0 : Theme.gap * 1.6

        Item {
            width: parent.width
            height: Math.max(quiet.height, line.visible ? line.height : 0)

            Pill {
                id: quiet

                anchors.verticalCenter: parent.verticalCenter
                text: qsTrId("sound-quiet")
                sign: quiet.chosen ? "chosen" : "quiet"
                chosen: root.desk.quietNow
                Accessible.role: Accessible.CheckBox
                Accessible.checkable: true
                Accessible.checked: quiet.chosen
                onClicked: root.desk.quietNow = !root.desk.quietNow
            }
            Small {
                id: line

                anchors.left: quiet.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: !Theme.compact
                text: root.desk.quietNow
                      //% "No sound for anybody until midnight."
                      ? qsTrId("desk-quiet-on")
                      //% "All sound fades, until midnight."
                      : qsTrId("desk-quiet-off")
            }
        }
        LevelRow {
            width: parent.width
            name: Theme.compact
                  //% "Loudest"
                  ? qsTrId("desk-ceiling-short")
                  //% "Loudest anyone can choose"
                  : qsTrId("desk-ceiling")
            label: qsTrId("desk-ceiling")
            level: root.desk.ceiling
            onLevelAsked: (level) => root.desk.ceiling = level
        }
        Column {
            width: parent.width
            spacing: Theme.gapSmall * (Theme.compact ? 0.5 : 1)

            Words {
                id: heard

                width: parent.width
                text: root.words(root.desk.loud)
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
            Gauge {
                width: parent.width
                label: heard.text
                part: root.desk.heard
            }
        }
    }
}
