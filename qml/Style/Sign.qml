// SPDX-License-Identifier: MPL-2.0
// A small drawing beside a word: one hand, round caps, one weight, on a grid of 24, filled softly by the light.
import QtQuick
import QtQuick.Shapes

Item {
    id: root

    required property string name
    property color ink: Theme.ink
    property real fillLight: 0.22
    readonly property var strokes: root.drawings[root.name] ?? ["", ""]

    // For each sign: the soft filling, then the line.
    readonly property var drawings: ({
        "leave": ["", "M10 4 H6.5 Q5 4 5 5.5 V18.5 Q5 20 6.5 20 H10 M11 12 H20 M16.5 8.2 L20.2 12 L16.5 15.8"],
        "person": ["M6 20 Q6 13.4 12 13.4 Q18 13.4 18 20 Z M15.4 8 A3.4 3.4 0 1 1 8.6 8 A3.4 3.4 0 1 1 15.4 8 Z",
                   "M15.4 8 A3.4 3.4 0 1 1 8.6 8 A3.4 3.4 0 1 1 15.4 8 Z M6 20 Q6 13.4 12 13.4 Q18 13.4 18 20"],
        "back": ["", "M14.5 5.5 L8 12 L14.5 18.5"],
        "chosen": ["", "M5 12.5 L10 17 L19 7.5"],
        "more": ["", "M9.5 5.5 L16 12 L9.5 18.5"],
        "down": ["", "M5.5 9.5 L12 16 L18.5 9.5"],
        "up": ["", "M5.5 14.5 L12 8 L18.5 14.5"],
        "undo": ["", "M8.5 5 L4.5 9 L8.5 13 M4.8 9 H14 Q19.5 9 19.5 14.2 Q19.5 19 14 19 H9"],
        "light": ["M16.2 12 A4.2 4.2 0 1 1 7.8 12 A4.2 4.2 0 1 1 16.2 12 Z",
                  "M16.2 12 A4.2 4.2 0 1 1 7.8 12 A4.2 4.2 0 1 1 16.2 12 Z M12 3 V4.6 M12 19.4 V21 M3 12 H4.6 M19.4 12 H21 M5.6 5.6 L6.8 6.8 M17.2 17.2 L18.4 18.4 M5.6 18.4 L6.8 17.2 M17.2 6.8 L18.4 5.6"],
        "sound": ["M4 15 Q7 9 10 13 T16 13 T21 11 V20 H4 Z", "M3 9 Q6 4.5 9 9 T15 9 T21 9 M3 14 Q6 9.5 9 14 T15 14 T21 14 M3 19 Q6 14.5 9 19 T15 19 T21 19"],
        "hands": ["M12 20.5 A8.5 5.2 0 1 1 12.01 20.5 Z", "M20.5 15.3 A8.5 5.2 0 1 1 3.5 15.3 A8.5 5.2 0 1 1 20.5 15.3 Z M16 15.3 A4 2.3 0 1 1 8 15.3 A4 2.3 0 1 1 16 15.3 Z M12 15 V4 M9.4 6.6 L12 4 L14.6 6.6"],
        "how": ["M4 6.5 Q8.5 4.8 12 7 V19.5 Q8.5 17.6 4 19 Z M20 6.5 Q15.5 4.8 12 7 V19.5 Q15.5 17.6 20 19 Z",
                "M12 7 Q8.5 4.8 4 6.5 V19 Q8.5 17.6 12 19.5 Q15.5 17.6 20 19 V6.5 Q15.5 4.8 12 7 V19.5"],
        "rest": ["M18.8 14.6 A7.6 7.6 0 1 1 10.2 4.6 A6.2 6.2 0 0 0 18.8 14.6 Z", "M18.8 14.6 A7.6 7.6 0 1 1 10.2 4.6 A6.2 6.2 0 0 0 18.8 14.6 Z"],
        "darker": ["M15 12 A3 3 0 1 1 9 12 A3 3 0 1 1 15 12 Z", "M15 12 A3 3 0 1 1 9 12 A3 3 0 1 1 15 12 Z M12 5.5 V5.6 M12 18.4 V18.5 M5.5 12 H5.6 M18.4 12 H18.5"],
        "brighter": ["M16.6 12 A4.6 4.6 0 1 1 7.4 12 A4.6 4.6 0 1 1 16.6 12 Z", "M16.6 12 A4.6 4.6 0 1 1 7.4 12 A4.6 4.6 0 1 1 16.6 12 Z M12 2.6 V4.6 M12 19.4 V21.4 M2.6 12 H4.6 M19.4 12 H21.4 M5.4 5.4 L6.8 6.8 M17.2 17.2 L18.6 18.6 M5.4 18.6 L6.8 17.2 M17.2 6.8 L18.6 5.4"],
        "cooler": ["", "M12 3 V21 M4.2 7.5 L19.8 16.5 M19.8 7.5 L4.2 16.5 M9.6 4.4 L12 6.6 L14.4 4.4 M9.6 19.6 L12 17.4 L14.4 19.6"],
        "warmer": ["M5.5 10 H16 V14.6 A4.6 4.6 0 0 1 11.4 19.2 H10.1 A4.6 4.6 0 0 1 5.5 14.6 Z", "M5.5 10 H16 V14.6 A4.6 4.6 0 0 1 11.4 19.2 H10.1 A4.6 4.6 0 0 1 5.5 14.6 Z M16 11.4 H17.2 A2.4 2.4 0 0 1 17.2 16.2 H15.7 M8.7 7.2 Q7.6 5.9 8.7 4.6 T8.7 2.4 M12.8 7.2 Q11.7 5.9 12.8 4.6 T12.8 2.4"],
        "still": ["", "M4 12 H20"],
        "slow": ["", "M3.5 12 Q7.75 8.6 12 12 T20.5 12"],
        "gentle": ["", "M3.5 9 Q7.75 4.6 12 9 T20.5 9 M3.5 16 Q7.75 11.6 12 16 T20.5 16"],
        "quiet": ["", "M4 12 H20"],
        "pause": ["", "M9 6 V18 M15 6 V18"],
        "go": ["M8.5 5.8 L18 12 L8.5 18.2 Z", "M8.5 5.8 L18 12 L8.5 18.2 Z"],
        "slower": ["", "M5 12 H19"],
        "quicker": ["", "M5 12 H19 M12 5 V19"],
        "else": ["", "M4 8 H15 Q19.5 8 19.5 12 M16.8 9.6 L19.5 12.4 L22 9.6 M20 16 H9 Q4.5 16 4.5 12 M2 14.4 L4.5 11.6 L7.2 14.4"],
        "water": ["M12 3.8 Q18 10.4 18 14.6 A6 6 0 0 1 6 14.6 Q6 10.4 12 3.8 Z", "M12 3.8 Q18 10.4 18 14.6 A6 6 0 0 1 6 14.6 Q6 10.4 12 3.8 Z"],
        "leaf": ["M20 4.5 Q20.6 14 15.6 17.4 Q10.6 20.2 6.8 17.2 Q3.6 12 8.2 7.6 Q12.4 4 20 4.5 Z", "M20 4.5 Q20.6 14 15.6 17.4 Q10.6 20.2 6.8 17.2 Q3.6 12 8.2 7.6 Q12.4 4 20 4.5 Z M3.6 20.4 L14.6 9.6"],
        "cloud": ["M7 18.5 A4.2 4.2 0 0 1 7.2 10.1 A5.4 5.4 0 0 1 17.4 10.6 A4 4 0 0 1 17.2 18.5 Z", "M7 18.5 A4.2 4.2 0 0 1 7.2 10.1 A5.4 5.4 0 0 1 17.4 10.6 A4 4 0 0 1 17.2 18.5 Z"],
        "fog": ["", "M4 7.5 H14 M8 11.8 H20 M4 16.1 H16 M10 20.2 H19"],
        "rain": ["M7 13 A3.8 3.8 0 0 1 7.2 5.5 A5 5 0 0 1 16.8 6 A3.6 3.6 0 0 1 16.8 13 Z", "M7 13 A3.8 3.8 0 0 1 7.2 5.5 A5 5 0 0 1 16.8 6 A3.6 3.6 0 0 1 16.8 13 Z M8 16.4 L7 19.6 M12.4 16.4 L11.4 19.6 M16.8 16.4 L15.8 19.6"],
        "storm": ["M7 13 A3.8 3.8 0 0 1 7.2 5.5 A5 5 0 0 1 16.8 6 A3.6 3.6 0 0 1 16.8 13 Z", "M7 13 A3.8 3.8 0 0 1 7.2 5.5 A5 5 0 0 1 16.8 6 A3.6 3.6 0 0 1 16.8 13 M13 11.4 L10 16 H14 L11.4 21"],
        "wind": ["", "M3.5 9.4 H14 Q17.4 9.4 17.4 6.8 Q17.4 4.6 15.2 4.6 Q13.6 4.6 13.2 6 M3.5 13.4 H19 Q21.4 13.4 21.4 15.6 Q21.4 17.6 19.4 17.6 M3.5 17.4 H11.6 Q14 17.4 14 19.4"],
        "heat": ["M16 16.4 A4 4 0 0 1 8 16.4 Q8 13.6 12 9.4 Q16 13.6 16 16.4 Z", "M16.9 15.4 A4.9 4.9 0 0 1 7.1 15.4 Q7.1 11 12 3.6 Q16.9 11 16.9 15.4 Z"],
        "dawn": ["M6.6 17 A5.4 5.4 0 0 1 17.4 17 Z", "M6.6 17 A5.4 5.4 0 0 1 17.4 17 M3 17 H21 M12 5 V7.4 M5 9.4 L6.4 10.8 M19 9.4 L17.6 10.8 M7 20.6 H17"],
        "changing": ["", "M5 9 A7.6 7.6 0 0 1 18.6 8.2 M18.9 4.2 V8.4 H14.7 M19 15 A7.6 7.6 0 0 1 5.4 15.8 M5.1 19.8 V15.6 H9.3"],
        "sand": ["M3 18 Q8 10 12 14 T21 12 V20 H3 Z", "M3 17.5 Q8 9.5 12 13.5 T21 11.5 M7 6.5 V6.6 M12 8 V8.1 M16.5 5.5 V5.6"]
    })

    implicitWidth: Theme.signSize
    implicitHeight: Theme.signSize

    Shape {
        width: 24
        height: 24
        scale: root.width / 24
        transformOrigin: Item.TopLeft
        layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
        layer.samples: 4
        layer.textureSize: Qt.size(Math.ceil(root.width) * 2, Math.ceil(root.width) * 2) // qmllint disable
        layer.smooth: true

        ShapePath {
            strokeColor: "transparent"
            fillColor: Qt.alpha(root.ink, root.fillLight)
            PathSvg { path: root.strokes[0] }
        }
        ShapePath {
            strokeColor: root.ink
            strokeWidth: 1.6
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: root.strokes[1] }
        }
    }
}
