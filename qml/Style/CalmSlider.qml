// SPDX-License-Identifier: MPL-2.0
// A level from 0 to 1 that shows `level` and reports `levelAsked`. It never writes its own level: it asks, and on
// release shows what was granted.
import QtQuick
import QtQuick.Templates as T

T.Slider {
    id: root

    required property string label
    property real level: 0
    readonly property real bead: Theme.touch * 0.62

    signal levelAsked(real level)

    implicitWidth: 8 * Theme.touch
    implicitHeight: Theme.touch
    stepSize: 0.05
    padding: 0
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.label
    onMoved: root.levelAsked(root.value)

    // While a finger holds the handle the finger leads; otherwise the engine does.
    Binding on value {
        value: root.level
        when: !root.pressed
        restoreMode: Binding.RestoreNone
    }

    background: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 2.2 * Theme.unit
            radius: height / 2
            color: Qt.alpha(Theme.ink, Theme.groove)

            Rectangle {
                width: root.handle.x + root.handle.width / 2
                height: parent.height
                radius: height / 2
                color: Theme.chosen
            }
        }
    }
    handle: Rectangle {
        x: root.visualPosition * (root.availableWidth - width)
        anchors.verticalCenter: parent.verticalCenter
        width: root.bead
        height: root.bead
        radius: width / 2
        color: Theme.ink
        border.width: root.visualFocus ? 2 * Theme.edge : 0
        border.color: Theme.accent
    }
}
