// SPDX-License-Identifier: MPL-2.0
// A little picture of a mood, in that mood's own colours. Still.
import QtQuick
import Stillroom.Scenes
import Stillroom.Style

Landscape {
    id: root

    required property list<color> colours   // in the order of the room's tokens

    skyTop: root.colours[0]
    skyMiddle: root.colours[1]
    skyLow: root.colours[2]
    far: root.colours[3]
    middle: root.colours[4]
    near: root.colours[5]
    glow: root.colours[6]
    grain: 1
    corner: Theme.round * 0.7
}
