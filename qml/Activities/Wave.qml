// SPDX-License-Identifier: MPL-2.0
// A slow wave to breathe with, or only to watch. It stands still until somebody asks, and its pace is theirs.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Style

Item {
    id: root

    required property list<string> lines
    required property int step
    required property real waveHeight       // 0 out, 1 in
    required property bool running
    required property bool canSlow
    required property bool canQuicken
    required property string nextText
    required property string previousText
    required property string startText
    required property string pauseText
    required property string slowerText
    required property string quickerText
    required property real upper
    required property real lower

    readonly property real strength: Theme.dark ? 0.3 : 0.34
    // As the shader has them: how low each wave lies, how far it comes in, how strong it is.
    readonly property list<vector3d> waves: [Qt.vector3d(0.80, 0.30, 1), Qt.vector3d(0.86, 0.22, 0.8), Qt.vector3d(0.92, 0.13, 0.6)]

    signal nextAsked
    signal previousAsked
    signal startAsked
    signal pauseAsked
    signal slowerAsked
    signal quickerAsked

    Shaded {
        anchors.fill: parent
        drawn: byShader
        painted: byShapes
    }
    Component {
        id: byShader

        ShaderEffect {
            readonly property real tide: root.waveHeight
            readonly property real strength: root.strength
            readonly property real aspect: width / Math.max(1, height)
            readonly property color light: Theme.ripple

            fragmentShader: "qrc:/qt/qml/Stillroom/Activities/wave.frag.qsb"
            layer.enabled: true
            layer.smooth: true
            layer.textureSize: Qt.size(Math.ceil(width / 4), Math.ceil(height / 4))
        }
    }
    Component {
        id: byShapes

        Item {
            clip: true

            Repeater {
                model: root.waves
                delegate: Rectangle {
                    required property vector3d modelData

                    y: parent.height * (modelData.x - modelData.y * root.waveHeight)
                    width: parent.width
                    height: 0.4 * parent.height
                    gradient: Gradient {
                        GradientStop { position: 0; color: "transparent" }
                        GradientStop { position: 0.06; color: Qt.alpha(Theme.ripple, modelData.z * root.strength) }
                        GradientStop { position: 1; color: "transparent" }
                    }
                }
            }
        }
    }
    Turn {
        id: turn

        wished: root.lines[root.step] ?? ""
    }
    Words {
        x: Theme.margin
        y: root.upper
        width: Math.min(parent.width - 2 * Theme.margin, Theme.measure)
        text: turn.shown
        opacity: turn.light
        color: Theme.softInk
    }
    Flow {
        x: Theme.margin
        y: root.height - root.lower - height - Theme.gap
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap

        Pill {
            text: root.running ? root.pauseText : root.startText
            sign: root.running ? "pause" : "go"
            onClicked: root.running ? root.pauseAsked() : root.startAsked()
        }
        Pill {
            text: root.slowerText
            sign: Theme.compact ? "" : "slower"
            enabled: root.canSlow
            onClicked: root.slowerAsked()
        }
        Pill {
            text: root.quickerText
            sign: Theme.compact ? "" : "quicker"
            enabled: root.canQuicken
            onClicked: root.quickerAsked()
        }
        RoundPebble {
            text: root.previousText
            sign: "back"
            enabled: root.step > 0
            onClicked: root.previousAsked()
        }
        RoundPebble {
            text: root.nextText
            sign: "more"
            enabled: root.step + 1 < root.lines.length
            onClicked: root.nextAsked()
        }
    }
}
