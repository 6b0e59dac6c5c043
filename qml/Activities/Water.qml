// SPDX-License-Identifier: MPL-2.0
// Water that answers fingers, palms and knuckles. Drawn small; no frame once the last ring has settled.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Style

Item {
    id: root

    property var rings: [none, none, none, none, none, none, none, none]
    property int turn: 0
    property real now                       // seconds that were shown, which go while there is a ring
    property real lastRing: -root.life
    readonly property vector4d none: Qt.vector4d(0, 0, 0, 0)
    readonly property real life: 4.6        // seconds
    readonly property real apart: 2 / 7     // seconds from ring to ring: at most seven come in two
    readonly property real begun: 4         // millimetres, of a ring that comes
    readonly property real speed: 17        // millimetres a second that it grows
    readonly property real pool: 20         // millimetres of light where nothing moves

    /// A ring at a point of the item, unless this water has just been touched.
    function touch(x: real, y: real): void {
        if (root.now - root.lastRing < root.apart)
            return;
        root.lastRing = root.now;
        const rings = root.rings.slice();
        rings[root.turn] = Qt.vector4d(x / Theme.mm, y / Theme.mm, root.lastRing, 1);
        root.rings = rings;
        root.turn = (root.turn + 1) % rings.length;
    }

    Slewed on now { id: ageing; to: root.lastRing + root.life; rises: 1000 }
    onVisibleChanged: if (!visible) ageing.arrive()

    Shaded {
        anchors.fill: parent
        drawn: byShader
        painted: byShapes
    }
    Component {
        id: byShader

        ShaderEffect {
            readonly property real now: root.now
            readonly property real still: Theme.still ? 1 : 0
            readonly property real strength: Theme.dark ? 0.17 : 0.2
            readonly property size size: Qt.size(width / Theme.mm, height / Theme.mm)
            readonly property color light: Theme.ripple
            readonly property vector4d r0: root.rings[0]
            readonly property vector4d r1: root.rings[1]
            readonly property vector4d r2: root.rings[2]
            readonly property vector4d r3: root.rings[3]
            readonly property vector4d r4: root.rings[4]
            readonly property vector4d r5: root.rings[5]
            readonly property vector4d r6: root.rings[6]
            readonly property vector4d r7: root.rings[7]

            fragmentShader: "qrc:/qt/qml/Stillroom/Activities/water.frag.qsb"
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
                model: root.rings
                delegate: Rectangle {
                    required property vector4d modelData
                    readonly property real age: Math.max(0, root.now - modelData.z)

                    x: modelData.x * Theme.mm - width / 2
                    y: modelData.y * Theme.mm - height / 2
                    width: 2 * Theme.mm * (Theme.still ? root.pool : root.begun + root.speed * age)
                    height: width
                    radius: width / 2
                    visible: modelData.w > 0 && age < root.life
                    color: Theme.still ? Theme.ripple : "transparent"
                    border.width: 4 * Theme.mm
                    border.color: Theme.ripple
                    opacity: 0.12 * Math.min(1, 2 * age) * Math.max(0, 1 - age / root.life)
                }
            }
        }
    }
}
