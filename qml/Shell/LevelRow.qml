// SPDX-License-Identifier: MPL-2.0
// One level with its name: beside it, or above it on small glass.
import QtQuick
import Stillroom.Style

Item {
    id: root

    required property string name
    required property string label          // what a screen reader says
    required property real level
    readonly property bool stacked: Theme.compact

    signal levelAsked(real level)

    implicitHeight: root.stacked ? words.height + slider.height : slider.height

    Words {
        id: words

        anchors.verticalCenter: root.stacked ? undefined : slider.verticalCenter
        width: root.stacked ? parent.width : parent.width * 0.4
        text: root.name
        font.pixelSize: Theme.textSmall
        Accessible.ignored: true
    }
    CalmSlider {
        id: slider

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.stacked ? parent.width : parent.width * 0.6 - Theme.gapSmall
        label: root.label
        level: root.level
        onLevelAsked: (level) => root.levelAsked(level)
    }
}
