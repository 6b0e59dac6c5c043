// SPDX-License-Identifier: MPL-2.0
// The window: the room's light behind, the visit in front. The only place that writes into Theme.
import QtQuick
import Stillroom.Room
import Stillroom.Scenes
import Stillroom.Style

Window {
    id: root

    required property Room room
    required property real pixelsPerMillimetre
    required property string family

    color: Theme.skyMiddle
    title: "Stillroom"
    visible: false                          // shown by the program once everything is here

    Binding { target: Theme; property: "skyTop"; value: root.room.lighting.skyTop }
    Binding { target: Theme; property: "skyMiddle"; value: root.room.lighting.skyMiddle }
    Binding { target: Theme; property: "skyLow"; value: root.room.lighting.skyLow }
    Binding { target: Theme; property: "far"; value: root.room.lighting.far }
    Binding { target: Theme; property: "middle"; value: root.room.lighting.middle }
    Binding { target: Theme; property: "near"; value: root.room.lighting.near }
    Binding { target: Theme; property: "glow"; value: root.room.lighting.glow }
    Binding { target: Theme; property: "pebble"; value: root.room.lighting.pebble }
    Binding { target: Theme; property: "chosen"; value: root.room.lighting.chosen }
    Binding { target: Theme; property: "ink"; value: root.room.lighting.ink }
    Binding { target: Theme; property: "softInk"; value: root.room.lighting.softInk }
    Binding { target: Theme; property: "chosenInk"; value: root.room.lighting.chosenInk }
    Binding { target: Theme; property: "scenes"; value: root.room.lighting.scenes }
    Binding { target: Theme; property: "drift"; value: root.room.lighting.drift }
    Binding { target: Theme; property: "still"; value: root.room.lighting.still }
    Binding { target: Theme; property: "mm"; value: root.pixelsPerMillimetre }
    Binding { target: Theme; property: "glassWidth"; value: root.width }
    Binding { target: Theme; property: "glassHeight"; value: root.height }
    Binding { target: Theme; property: "family"; value: root.family }

    QuietPlace { anchors.fill: parent }
    Stage {
        anchors.fill: parent
        room: root.room
    }
}
