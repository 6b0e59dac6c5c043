// SPDX-License-Identifier: MPL-2.0
// A line of words, and a soft mark at the edge of the glass that leads the eye off it, into the real room.
// qmllint disable unqualified
import QtQuick
import Stillroom.Style

Item {
    id: root

    required property list<string> lines
    required property int step
    required property string nextText
    required property string previousText
    required property real upper              // what the page keeps for its title
    required property real lower           // and for Leave

    signal nextAsked
    signal previousAsked

    // Where the mark stands for each line: right, left, above, right again, low.
    readonly property list<point> edges: [Qt.point(1, 0.4), Qt.point(0, 0.62), Qt.point(0.62, 0), Qt.point(1, 0.7), Qt.point(0.8, 0.2)]

    Repeater {
        model: root.edges
        delegate: ShaderEffect {
            required property point modelData
            required property int index
            readonly property color light: Theme.ripple
            readonly property real strength: Theme.dark ? 0.5 : 0.5

            x: root.width * modelData.x - width / 2
            y: root.height * modelData.y - height / 2
            width: 46 * Theme.unit
            height: width
            fragmentShader: "qrc:/qt/qml/Stillroom/Activities/mark.frag.qsb"
            visible: opacity > 0

            Slewed on opacity { to: root.step % root.edges.length === index ? 1 : 0; rises: 3 * Theme.settle }
        }
    }
    Steps {
        x: Theme.margin
        y: root.upper + Math.max(0, (root.height - root.upper - root.lower - height) * (Theme.across ? Theme.high : 0.4))
        width: parent.width - 2 * Theme.margin
        lines: root.lines
        step: root.step
        nextText: root.nextText
        previousText: root.previousText
        onNextAsked: root.nextAsked()
        onPreviousAsked: root.previousAsked()
    }
}
