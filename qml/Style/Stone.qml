// SPDX-License-Identifier: MPL-2.0
// The body of every control: a pebble of the mood's own colour, filled with light when `lit` is 1.
// qmllint disable unqualified
import QtQuick

Item {
    id: root

    property real lit: 0                // 0 resting, 1 filled with light
    property real solid: root.lit       // how little is seen through it: 0 as at rest, 1 nothing
    property real warm: 0               // 0 at rest, 1 under a finger
    property real corner: Theme.round
    property real cover: Theme.pebbleCover
    property real edgeLight: Theme.edgeLight
    property color stone: Theme.pebble

    readonly property color warmed: Qt.tint(root.stone, Qt.alpha(Theme.glow, 0.12 * root.warm))
    readonly property color fill: Qt.alpha(Qt.tint(root.warmed, Qt.alpha(Theme.chosen, root.lit)),
                                           root.cover + (1 - root.cover) * root.solid)

    Shaded {
        anchors.fill: parent
        drawn: byShader
        painted: byShapes
    }

    Component {
        id: byShader

        ShaderEffect {
            readonly property real corner: root.corner
            readonly property real edge: Theme.edge
            readonly property real edgeLight: root.edgeLight
            readonly property size size: Qt.size(width, height)
            readonly property color fill: root.fill
            readonly property color light: Theme.accent

            blending: true
            fragmentShader: "qrc:/qt/qml/Stillroom/Style/stone.frag.qsb"
        }
    }

    Component {
        id: byShapes

        Rectangle {
            radius: Math.min(root.corner, height / 2)
            color: root.fill
            border.width: Theme.edge
            border.color: Qt.alpha(Theme.accent, root.edgeLight)
        }
    }
}
