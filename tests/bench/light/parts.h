// SPDX-License-Identifier: MPL-2.0
// The parts of the table. Each measures, prints its lines under a title, and is true where its targets are
// met.
#pragma once

/// A frame of each scene, moving, beside a frame of a gradient of two colours.
[[nodiscard]] bool sceneFrames();
/// What the painter of scenes takes by itself, and what that would be on a Raspberry Pi 4.
[[nodiscard]] bool painterAlone();
/// What each thread takes for a frame where nobody rasterises.
[[nodiscard]] bool threadsAlone();
/// Batches, fill and textures of every page.
[[nodiscard]] bool everyPageDrawn();
/// Frames in a minute in which nothing moves.
[[nodiscard]] bool stillMinute();
/// From a touch to the first frame that is changed by it.
[[nodiscard]] bool touchToGlass();

/// Paints `frames` frames of one scene, by its place among the scenes, as a kiosk of `width` by `height`
/// painted pixels would. All that callgrind counts.
int paintOnce(int scene, int width, int height, int frames);
