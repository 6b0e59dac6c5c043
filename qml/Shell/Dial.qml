// SPDX-License-Identifier: MPL-2.0
// Five steps with a pill on either side: less, more, and where one stands now.
// qmllint disable unqualified
import QtQuick
import Stillroom.Style

Item {
    id: root

    required property string lessText
    required property string moreText
    required property string lessSign
    required property string moreSign
    required property int value             // -farthest to farthest
    required property int farthest

    signal stepAsked(int step)

    implicitHeight: Theme.touch

    Stone { // beads stand on it, wherever the light is
        anchors.fill: parent
        corner: height / 2
    }
    Pill {
        id: less

        anchors.left: parent.left
        text: root.lessText
        sign: root.lessSign
        enabled: root.value > -root.farthest
        onClicked: root.stepAsked(-1)
    }
    Row {
        anchors.left: less.right
        anchors.right: more.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: (width - beads.count * Theme.gapSmall * 1.3) / (beads.count + 1)
        leftPadding: spacing

        Repeater {
            id: beads

            model: 2 * root.farthest + 1
            delegate: Bead {
                required property int index

                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                filled: index - root.farthest === root.value
                scale: filled ? 1.5 : 1
            }
        }
    }
    Pill {
        id: more

        anchors.right: parent.right
        text: root.moreText
        sign: root.moreSign
        enabled: root.value < root.farthest
        onClicked: root.stepAsked(1)
    }
}
