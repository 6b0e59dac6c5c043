// SPDX-License-Identifier: MPL-2.0
// Anything that can be pressed. It acts on release, warms under a finger, fills with light when chosen, and is found
// by its name.
import QtQuick
import QtQuick.Templates as T
import Stillroom.Style

T.AbstractButton {
    id: root

    property bool chosen: false
    property real corner: Theme.round
    property real cover: Theme.pebbleCover
    property real fullness: 1               // how far it fills with light when chosen
    property string preview                 // said after the name by a screen reader
    readonly property color ink: root.fullness < 1 ? Theme.ink : Qt.tint(Theme.ink, Qt.alpha(Theme.chosenInk, root.lit))
    readonly property color softInk: root.fullness < 1 ? Theme.softInk : Qt.tint(Theme.softInk, Qt.alpha(Theme.chosenInk, root.lit))
    property real lit
    property real warm
    property real ring                      // of light, where keys are
    property int resting: Theme.settle      // how slowly it goes out of use, and comes into it

    implicitWidth: Math.max(Theme.touchMain, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchMain, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gapSmall
    focusPolicy: Qt.StrongFocus

    Accessible.name: root.text
    Accessible.description: root.preview
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Slewed on lit { to: root.chosen ? 1 : 0; rises: Theme.answer }
    // The first frame that can show it does: a finger is answered before the light has come.
    Slewed on warm { to: root.down ? 1 : 0; rises: Theme.warm; least: Theme.answered }
    Slewed on ring { to: root.visualFocus ? 1 : 0; rises: Theme.warm; falls: Theme.ember }
    Slewed on opacity { to: root.enabled ? 1 : Theme.resting; rises: root.resting }

    background: Stone {
        lit: root.lit * root.fullness
        solid: root.lit
        warm: root.warm
        corner: root.corner
        cover: root.cover
        edgeLight: Math.max(root.ring, Theme.edgeLight + (0.7 - Theme.edgeLight) * root.lit * (root.fullness < 1 ? 1 : 0))

        // On what is filled with light a thread of light is not seen: there the ring is of ink, within.
        Rectangle {
            anchors.fill: parent
            anchors.margins: 2 * Theme.edge
            radius: Math.min(root.corner, parent.height / 2) - anchors.margins
            color: "transparent"
            border.width: Theme.edge
            border.color: root.ink
            opacity: root.ring * root.lit * (root.fullness < 1 ? 0 : 1)
            visible: opacity > 0
        }
    }
}
