// SPDX-License-Identifier: MPL-2.0
// The place in given colours, drawn at `grain` pixels to one and enlarged. Draws only when something changes.
import QtQuick

Item {
    id: root

    required property color skyTop
    required property color skyMiddle
    required property color skyLow
    required property color far
    required property color middle
    required property color near
    required property color glow
    required property real picture
    property real drift: 0
    property int grain: 3               // pixels of the glass to one that is drawn
    property real corner: 0

    readonly property bool shaded: GraphicsInfo.api !== GraphicsInfo.Software

    Loader {
        anchors.fill: parent
        sourceComponent: root.shaded ? drawn : painted
    }

    Component {
        id: drawn

        Item {
            ShaderEffect {
                id: small

                readonly property real drift: root.drift
                readonly property real picture: root.picture
                readonly property real aspect: width / Math.max(1, height)
                readonly property color skyTop: root.skyTop
                readonly property color skyMiddle: root.skyMiddle
                readonly property color skyLow: root.skyLow
                readonly property color far: root.far
                readonly property color middle: root.middle
                readonly property color near: root.near
                readonly property color glow: root.glow

                anchors.fill: parent
                blending: false
                fragmentShader: "qrc:/qt/qml/Stillroom/Scenes/place.frag.qsb"
                visible: false
                layer.enabled: true
                layer.smooth: true
                layer.format: ShaderEffectSource.RGBA16F
                layer.textureSize: Qt.size(Math.max(1, Math.ceil(width / root.grain)), Math.max(1, Math.ceil(height / root.grain)))
            }
            ShaderEffect {
                readonly property Item source: small
                readonly property real corner: root.corner
                readonly property size size: Qt.size(width, height)

                anchors.fill: parent
                blending: root.corner > 0
                fragmentShader: "qrc:/qt/qml/Stillroom/Scenes/finish.frag.qsb"
            }
        }
    }

    // Where no shader can run: the same light without the weather.
    Component {
        id: painted

        Item {
            Rectangle {
                anchors.fill: parent
                gradient: Gradient {
                    GradientStop { position: 0.0; color: root.skyTop }
                    GradientStop { position: 0.5; color: root.skyMiddle }
                    GradientStop { position: 0.82; color: root.skyLow }
                }
            }
            Repeater {
                model: [root.far, root.middle, root.near]
                delegate: Rectangle {
                    required property color modelData
                    required property int index

                    y: root.height * (0.68 + 0.1 * index)
                    width: root.width
                    height: root.height - y
                    color: modelData
                }
            }
        }
    }
}
