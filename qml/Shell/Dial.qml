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
            delegate: Rectangle {
                required property int index
                readonly property bool here: index - root.farthest === root.value

                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                width: Theme.gapSmall * 1.3
                height: width
                radius: width / 2
                scale: here ? 1.5 : 1
                color: here ? Theme.ink : Qt.alpha(Theme.ink, 0.28)
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
