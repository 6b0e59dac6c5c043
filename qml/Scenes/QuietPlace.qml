// SPDX-License-Identifier: MPL-2.0
// The room's own window: the place in the light that the room shows now.
import Stillroom.Scenes
import Stillroom.Style

Landscape {
    visible: Theme.scenes[0] < 1    // a plain field is the window's own colour
    skyTop: Theme.skyTop
    skyMiddle: Theme.skyMiddle
    skyLow: Theme.skyLow
    far: Theme.far
    middle: Theme.middle
    near: Theme.near
    glow: Theme.glow
    scenes: Theme.scenes
    drift: Theme.drift
    across: Theme.across
}
