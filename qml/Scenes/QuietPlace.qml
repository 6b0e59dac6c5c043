// SPDX-License-Identifier: MPL-2.0
// The room's own window: the place in the light that the room shows now.
import Stillroom.Scenes
import Stillroom.Style

Landscape {
    skyTop: Theme.skyTop
    skyMiddle: Theme.skyMiddle
    skyLow: Theme.skyLow
    far: Theme.far
    middle: Theme.middle
    near: Theme.near
    glow: Theme.glow
    picture: Theme.picture
    drift: Theme.drift
}
