// SPDX-License-Identifier: MPL-2.0
// How much the picture moves: not at all, or by one of two paces.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Item {
    id: root

    required property Lighting lighting

    implicitHeight: motions.height

    Stone {
        width: motions.childrenRect.x + motions.childrenRect.width
        height: parent.height
        visible: !Theme.compact
        corner: Theme.touch / 2
    }
    Flow {
        id: motions

        width: parent.width
        leftPadding: Theme.compact ? 0 : Theme.gap
        spacing: Theme.gap

        Words {
            visible: !Theme.compact
            height: Theme.touch
            verticalAlignment: Text.AlignVCenter
            //% "The picture"
            text: qsTrId("light-motion")
            font.pixelSize: Theme.textSmall
            wrapMode: Text.NoWrap
        }
        Pill {
            //% "Still"
            text: qsTrId("light-still")
            sign: "still"
            chosen: root.lighting.motion === Lighting.Motion.Still
            onClicked: root.lighting.move(Lighting.Motion.Still)
        }
        Pill {
            //% "Slow"
            text: qsTrId("light-slow")
            sign: "slow"
            chosen: root.lighting.motion === Lighting.Motion.Slow
            onClicked: root.lighting.move(Lighting.Motion.Slow)
        }
        Pill {
            //% "Gentle"
            text: qsTrId("light-gentle")
            sign: "gentle"
            chosen: root.lighting.motion === Lighting.Motion.Gentle
            onClicked: root.lighting.move(Lighting.Motion.Gentle)
        }
    }
}
