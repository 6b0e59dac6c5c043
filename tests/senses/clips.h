// SPDX-License-Identifier: MPL-2.0
// Clips of light and of sound that are known to be gentle or not, and what a judge has to say of each. A
// change of the judges that changes a row of these tables is a change of what we promise.
#pragma once

#include "sound/ear.h"

#include <QImage>

#include <chrono>
#include <functional>
#include <numbers>
#include <vector>

inline constexpr double kTurn = 2 * std::numbers::pi;

/// When somebody touches the glass.
enum class Touched { Never, Once, AllTheWhile };

struct LightClip {
    const char *name;
    Touched touched; ///< once is at the beginning
    std::chrono::milliseconds step; ///< between two pictures
    double seconds;
    std::function<void(QImage &picture, double second)> paint;
    int flashes, halfFlashes, redFlashes; ///< in any one second
    const char *breaks; ///< the rules, by their numbers
};

struct SoundClip {
    const char *name;
    std::function<ear::Sound()> make;
    const char *breaks;
};

const std::vector<LightClip> &lightClips();
const std::vector<SoundClip> &soundClips();
