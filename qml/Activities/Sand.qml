// SPDX-License-Identifier: MPL-2.0
// Sand to draw in. Marks fade by themselves in half a minute, and nothing of them is kept.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Style

Item {
    id: root

    readonly property int most: 360
    readonly property int life: 30          // seconds
    property int turn: 0
    property int now: 0                     // tenths of a second since the first mark

    property var fingers: ({})              // where each finger that is down left its last dab

    /// The finger `id` comes down at a point of the item.
    function touch(id: int, x: real, y: real): void {
        root.fingers[id] = { x: x, y: y };
        root.press(x, y);
    }

    /// The finger `id` goes on to a point of the item, and leaves one line, however fast it went.
    function follow(id: int, x: real, y: real): void {
        const from = root.fingers[id];
        if (!from)
            return root.touch(id, x, y);
        const way = Math.hypot(x - from.x, y - from.y);
        const step = Math.max(1, 2.2 * Theme.mm);
        for (let gone = step; gone <= way; gone += step)
            root.touch(id, from.x + (x - from.x) * gone / way, from.y + (y - from.y) * gone / way);
    }

    /// The finger `id` is lifted.
    function lift(id: int): void {
        delete root.fingers[id];
    }

    function press(x: real, y: real): void {
        const dab = dabs.itemAt(root.turn);
        dab.x = x - dab.width / 2;
        dab.y = y - dab.height / 2;
        dab.born = root.now;
        root.turn = (root.turn + 1) % root.most;
        ageing.sinceLast = 0;
        ageing.running = true;
    }

    onVisibleChanged: {
        root.fingers = {};
        if (!visible)
            ageing.end();
    }

    Timer {
        id: ageing

        property int sinceLast: 0

        function end(): void {
            running = false;
            root.now += 10 * root.life;
        }

        interval: 100
        repeat: true
        onTriggered: {
            root.now += 1;
            sinceLast += 1;
            if (sinceLast > 10 * root.life)
                end();
        }
    }

    Item {
        id: marks

        anchors.fill: parent

        Repeater {
            id: dabs

            model: root.most
            delegate: Rectangle {
                property int born: -10000
                readonly property real age: (root.now - born) / (10 * root.life)

                width: 7 * Theme.mm
                height: width
                radius: width / 2
                color: Theme.ink
                opacity: 0.42 * Math.max(0, 1 - age * age)
                visible: opacity > 0
            }
        }
    }
    Shaded {
        anchors.fill: parent
        drawn: byShader
        painted: byShapes
    }
    Component {
        id: byShader

        ShaderEffect {
            readonly property Item depth: ShaderEffectSource {
                sourceItem: marks
                hideSource: true
                textureSize: Qt.size(Math.ceil(marks.width / 3), Math.ceil(marks.height / 3))
            }
            readonly property real strength: Theme.dark ? 0.32 : 0.42
            readonly property size texel: Qt.size(3 / Math.max(1, width), 3 / Math.max(1, height))
            readonly property color light: Theme.glow
            readonly property color shade: Theme.dark ? Theme.skyTop : Theme.near

            fragmentShader: "qrc:/qt/qml/Stillroom/Activities/sand.frag.qsb"
        }
    }
    Component {
        id: byShapes

        Item { }    // the marks themselves, without the light on their edges
    }
}
