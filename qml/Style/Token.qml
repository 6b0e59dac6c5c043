// SPDX-License-Identifier: MPL-2.0
// A thing in a colour, by which somebody is known for a while instead of by name. It is drawn like a Sign, but filled,
// and its deep rim is its own ground: it looks the same and is told from any other in every light.
import QtQuick
import QtQuick.Shapes

Item {
    id: root

    required property string body       // path data on a grid of 24
    required property string mark
    required property color colour
    required property color deep        // of the rim and the mark
    required property string name       // "Blue leaf"
    readonly property real unit: root.width / 24
    readonly property size grid: Qt.size(root.unit, root.unit)  // of the path, not of the item: curves stay round when large

    implicitWidth: Theme.tokenSize
    implicitHeight: Theme.tokenSize

    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Shape {
        anchors.fill: parent
        layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
        layer.samples: 4
        layer.textureSize: Qt.size(Math.ceil(root.width) * 2, Math.ceil(root.width) * 2) // qmllint disable
        layer.smooth: true

        ShapePath { // half of this line lies outside the body, and is the rim
            strokeColor: root.deep
            strokeWidth: 2 * root.unit
            fillColor: root.deep
            fillRule: ShapePath.WindingFill
            joinStyle: ShapePath.RoundJoin
            scale: root.grid
            PathSvg { path: root.body }
        }
        ShapePath {
            strokeColor: "transparent"
            fillColor: root.colour
            fillRule: ShapePath.WindingFill
            scale: root.grid
            PathSvg { path: root.body }
        }
        ShapePath {
            strokeColor: root.deep
            strokeWidth: 1.6 * root.unit
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: root.grid
            PathSvg { path: root.mark }
        }
    }
}
