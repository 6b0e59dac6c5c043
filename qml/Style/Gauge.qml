// SPDX-License-Identifier: MPL-2.0
// How much there is of something, 0 to 1, as a bar that follows slowly and cannot be moved.
import QtQuick
import Stillroom.Style

Item {
    id: root

    required property string label          // what a screen reader says
    required property real part
    property real shown

    implicitWidth: 8 * Theme.touch
    implicitHeight: 3 * Theme.unit
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label

    Slewed on shown { to: root.part; rises: Theme.byItself } // what is heard goes a little slower

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Qt.alpha(Theme.ink, Theme.groove)
    }
    Rectangle {
        width: Math.max(height, root.width * root.shown)
        height: parent.height
        radius: height / 2
        color: Theme.chosen
    }
}
