// SPDX-License-Identifier: MPL-2.0
// A stone that says something. Keys can rest on it, and a screen reader says it when they come, and anew when it changes
// while they are there.
import QtQuick
import QtQuick.Templates as T
import Stillroom.Style

T.Control {
    id: root

    required property string says
    property real corner: Theme.round
    property real ring                      // of light, where keys are

    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.StaticText
    Accessible.name: root.says
    Accessible.focusable: true

    Slewed on ring { to: root.visualFocus ? 1 : 0; rises: Theme.warm; falls: Theme.ember }

    background: Stone {
        corner: root.corner
        edgeLight: Math.max(root.ring, Theme.edgeLight)
    }
}
