// SPDX-License-Identifier: MPL-2.0
#include "ctl/import/whole.h"

#include <algorithm>

namespace {

constexpr double kFaint = 8; ///< LU below the middle: a beginning or end that fades ...
constexpr std::ptrdiff_t kMostFade = 1500; ///< ... of at most so many hops

}

Whole listenTo(Take &take)
{
    Listener listener;
    ToneWatch tones;
    std::vector<float> samples(std::size_t{ sound::kHop } * sound::kChannels);
    while (take.next(samples)) {
        listener.hear(samples);
        tones.hear(samples);
    }
    return { listener.hops(), tones.found() };
}

Part steadyPart(std::span<const Hop> hops)
{
    const std::vector<double> momentary = around(powersOf(hops, 1), 40);
    std::vector<double> ordered = momentary;
    const auto middle = ordered.begin() + static_cast<std::ptrdiff_t>(ordered.size() / 2);
    std::nth_element(ordered.begin(), middle, ordered.end());
    const auto loud
        = [middle](double power) { return sound::lufsOf(power) > sound::lufsOf(*middle) - kFaint; };
    const auto first = std::ranges::find_if(momentary, loud) - momentary.begin();
    const auto rest = std::find_if(momentary.rbegin(), momentary.rend(), loud) - momentary.rbegin();
    const auto left = std::min(first, kMostFade) + std::min(rest, kMostFade);
    return { static_cast<std::size_t>(std::min(first, kMostFade)),
        static_cast<std::size_t>(std::max(std::ssize(momentary) - left, std::ptrdiff_t(0))) };
}
