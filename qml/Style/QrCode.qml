// SPDX-License-Identifier: MPL-2.0
// A QR code, dark on light in every mood, because not every camera reads the other; in a dim one that light is the softer
// ink, so that it is no lamp. Each module is a whole number of pixels.
import QtQuick
import QtQuick.Shapes

Item {
    id: root

    required property int side          // modules
    required property int margin        // modules around it that stay light
    required property string dark       // path data, a unit a module
    required property string name       // what it says, in words
    readonly property int modules: root.side + 2 * root.margin
    readonly property int module: Math.max(1, Math.floor(Math.min(root.width, root.height) / root.modules))

    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Rectangle {
        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - height) / 2)
        width: root.modules * root.module
        height: width
        radius: root.margin * root.module
        color: Theme.dark ? Theme.softInk : Theme.pebble

        Shape {
            x: root.margin * root.module
            y: x
            width: root.side * root.module
            height: width

            ShapePath {
                strokeColor: "transparent"
                fillColor: Theme.dark ? Theme.pebble : Theme.ink
                scale: Qt.size(root.module, root.module)
                PathSvg { path: root.dark }
            }
        }
    }
}
