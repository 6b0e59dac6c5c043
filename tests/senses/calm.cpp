// SPDX-License-Identifier: MPL-2.0
#include "senses/calm.h"

#include "senses/limits.h"

#include <numeric>

namespace {

constexpr float kBright = 0.8F, kWhiteTile = 0.995F; ///< of the panel's most

double mean(const Tiles &tiles)
{
    return double(std::accumulate(tiles.begin(), tiles.end(), 0.0F)) / double(tiles.size());
}

double shareAbove(const Tiles &tiles, float level)
{
    return double(std::ranges::count_if(tiles, [level](float tile) { return tile > level; }))
        / double(tiles.size());
}

}

void holdCalm(
    const Light &light, bool somebody, bool asked, std::chrono::milliseconds when, Findings &findings)
{
    const auto hold = [&](const Limit &limit, double value) { findings.hold(limit, value, when, asked); };
    hold(limits::kRedArea, mean(light.saturated));
    hold(limits::kWhite, shareAbove(light.luminance, kWhiteTile));
    hold(somebody ? limits::kMeanChosen : limits::kMeanAlone, mean(light.luminance));
    if (!somebody)
        hold(limits::kBrightAlone, shareAbove(light.luminance, kBright));
}
