// SPDX-License-Identifier: MPL-2.0
// One level with its name above it.
import QtQuick
import Stillroom.Style

Column {
    id: root

    required property string name
    required property string label          // what a screen reader says
    required property real level

    signal levelAsked(real level)

    spacing: 0

    Words {
        width: parent.width
        text: root.name
        font.pixelSize: Theme.textSmall
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        lineHeight: 1
        Accessible.ignored: true
    }
    CalmSlider {
        width: parent.width
        label: root.label
        level: root.level
        onLevelAsked: (level) => root.levelAsked(level)
    }
}
