// SPDX-License-Identifier: MPL-2.0
// Water or sand for restless hands. Nothing to win, nothing to finish, nothing kept.
import QtQuick
import Stillroom.Style

Item {
    id: root

    required property string waterText
    required property string sandText
    required property list<string> lines    // two for water, two for sand
    required property real upper
    required property real lower
    readonly property bool sand: sandPill.chosen

    signal touched

    function touch(points: list<QtObject>, down: bool): void {
        root.touched();
        for (const point of points) {
            if (!root.sand)
                wet.touch(point.x, point.y);
            else if (down)
                dry.touch(point.pointId, point.x, point.y);
            else
                dry.follow(point.pointId, point.x, point.y);
        }
    }

    function lift(points: list<QtObject>): void {
        for (const point of points)
            dry.lift(point.pointId);
    }

    Water {
        id: wet

        anchors.fill: parent
        visible: opacity > 0

        Slewed on opacity { to: root.sand ? 0 : 1; rises: Theme.settle }
    }
    Sand {
        id: dry

        anchors.fill: parent
        visible: opacity > 0

        Slewed on opacity { to: root.sand ? 1 : 0; rises: Theme.settle }
    }
    MultiPointTouchArea {
        anchors.fill: parent
        maximumTouchPoints: 10
        minimumTouchPoints: 1
        mouseEnabled: true
        Accessible.ignored: true
        onPressed: (touchPoints) => root.touch(touchPoints, true)
        onUpdated: (touchPoints) => root.touch(touchPoints, false)
        onReleased: (touchPoints) => root.lift(touchPoints)
        onCanceled: (touchPoints) => root.lift(touchPoints)
    }
    Turn {
        id: turn

        wished: (root.sand ? root.lines.slice(2, 4) : root.lines.slice(0, 2)).join(" ")
    }
    Words {
        x: Theme.margin
        y: root.upper
        width: Math.min(parent.width - 2 * Theme.margin, Theme.measure)
        text: turn.shown
        opacity: turn.light
        color: Theme.softInk
    }
    Row {
        x: Theme.margin
        y: root.height - root.lower - height - Theme.gap
        spacing: Theme.gap

        Pill {
            text: root.waterText
            sign: "water"
            chosen: !root.sand
            onClicked: sandPill.chosen = false
        }
        Pill {
            id: sandPill

            text: root.sandText
            sign: "sand"
            onClicked: sandPill.chosen = true
        }
    }
}
