// SPDX-License-Identifier: MPL-2.0
// A soft hill with a thread of light along its top, for a picture of how much there is of something.
// qmllint disable unqualified
import QtQuick
import Stillroom.Style

Item {
    id: root

    required property bool shown
    required property real high             // 0 to 1 of its own height

    visible: opacity > 0

    Slewed on opacity { to: root.shown ? 1 : 0; rises: Theme.settle }

    Shaded {
        anchors.fill: parent
        active: root.visible
        drawn: byShader
        painted: byShapes
    }

    Component {
        id: byShader

        ShaderEffect {
            readonly property real high: root.high
            readonly property real edge: Theme.edge
            readonly property size size: Qt.size(width, height)
            readonly property color light: Theme.accent

            blending: true
            fragmentShader: "qrc:/qt/qml/Stillroom/Style/hill.frag.qsb"
        }
    }

    Component {
        id: byShapes

        Item {
            clip: true

            Rectangle {
                y: parent.height * (1 - root.high)
                width: parent.width
                height: 2 * parent.height
                radius: width / 2
                color: Qt.alpha(Theme.accent, Theme.chosenTint)
                border.width: Theme.edge
                border.color: Qt.alpha(Theme.accent, Theme.resting)
            }
        }
    }
}
