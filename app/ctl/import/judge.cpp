// SPDX-License-Identifier: MPL-2.0
#include "ctl/import/judge.h"

#include "sound/sudden.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Faults = std::vector<Fault>;
using Kind = Fault::Kind;

constexpr double kAudible = -50; ///< LUFS
constexpr std::size_t kSecond = 100; ///< hops

/// Stretches in which the Fast level rises faster than 10 dB a second, by 3 dB or more.
void findOnsets(std::span<const Hop> hops, std::size_t weight, double limit, Faults &found)
{
    std::vector<double> fast = fastPower(hops, weight);
    std::ranges::transform(fast, fast.begin(), sound::lufsOf);
    for (std::size_t i = 1; i < fast.size();) {
        const std::size_t from = i - 1;
        while (i < fast.size() && fast[i] - fast[i - 1] > 10 * kHopSeconds)
            ++i;
        const double rise = fast[i - 1] - fast[from];
        const double seconds = static_cast<double>(i - 1 - from) * kHopSeconds;
        const double prominence = rise >= 3 ? 3 * std::log10(rise / seconds) + 2 * std::log10(rise) : 0;
        if (prominence >= limit && fast[i - 1] > kAudible)
            found.push_back({ Kind::Onset, from, i - 1, prominence, rise, rise, seconds });
        if (i - 1 == from)
            ++i;
    }
}

void findRises(std::span<const double> momentary, double limit, Faults &found)
{
    for (std::size_t i = 1; i < momentary.size(); ++i) {
        const auto before = momentary.begin() + static_cast<long>(i > kSecond ? i - kSecond : 0);
        const auto least = std::min_element(before, momentary.begin() + static_cast<long>(i));
        const double rise = momentary[i] - *least;
        if (rise <= limit || momentary[i] <= kAudible)
            continue;
        const auto from = static_cast<std::size_t>(least - momentary.begin());
        if (!found.empty() && found.back().kind == Kind::Rise && from <= found.back().to) {
            found.back().to = i;
            found.back().value = std::max(found.back().value, rise);
        } else {
            found.push_back({ Kind::Rise, from, i, rise, rise - limit, rise, 1 });
        }
    }
}

/// 5 ms are held against the median of the second around them.
void findClicks(std::span<const Hop> hops, double limit, Faults &found)
{
    constexpr std::size_t half = 100, parts = sound::Heard::kParts;
    constexpr auto unheard = static_cast<float>(sound::Clicks::kUnheard);
    for (std::size_t side = 0; side < 3; ++side) {
        sound::Median<2 * half> median;
        const auto part
            = [&](std::size_t i) { return std::max(hops[i / parts].bright[i % parts][side], unheard); };
        for (std::size_t i = 0; i < hops.size() * parts; ++i) {
            median.add(part(i));
            if (i < 2 * half)
                continue;
            const double over = 10 * std::log10(static_cast<double>(part(i - half)) / median.value());
            if (over > limit)
                found.push_back(
                    { Kind::Click, (i - half) / parts, (i - half) / parts, over, over - limit, 0, 0 });
        }
    }
}

void findLoud(std::span<const double> curve, double limit, Faults &found)
{
    for (std::size_t i = 0; i < curve.size(); ++i)
        if (curve[i] > limit)
            found.push_back({ Kind::Loud, i, i, curve[i], curve[i] - limit, 0, 0 });
}

/// Blocks from anywhere may meet, so all of it has to be within the range.
void findUneven(std::span<const double> shortTerm, const Limits &limits, Faults &found)
{
    if (shortTerm.empty())
        return;
    const auto [least, most] = std::ranges::minmax_element(shortTerm);
    const double range = *most - *least;
    const bool quiet = -30 - *least > *most + 30;
    const auto worst = static_cast<std::size_t>((quiet ? least : most) - shortTerm.begin());
    if (range > limits.range || *most > limits.shortTerm)
        found.push_back(
            { Kind::Uneven, worst, worst, range, range - limits.range, quiet ? *least + 30 : *most + 30, 0 });
}

void findPeaks(std::span<const Hop> hops, double limit, Faults &found)
{
    for (std::size_t i = 0; i < hops.size(); ++i) {
        const double peak = 20 * std::log10(static_cast<double>(hops[i].peak) + 1e-9);
        if (peak > limit)
            found.push_back({ Kind::Peak, i, i, peak, peak - limit, 0, 0 });
    }
}

std::vector<double> loudness(std::span<const double> powers, std::size_t hops)
{
    std::vector<double> curve = around(powers, hops);
    std::ranges::transform(curve, curve.begin(), sound::lufsOf);
    return curve;
}

}

QString Fault::text() const
{
    const auto number = [](double x) { return QString::number(x, 'f', 1); };
    switch (kind) {
    case Kind::Onset:
        return u"a sound rises by %1 dB within %2 s (prominence %3; below 5 is allowed)"_s.arg(
            number(decibels), QString::number(seconds, 'f', 2), number(value));
    case Kind::Rise:
        return u"loudness rises by %1 LU within a second (6 are allowed)"_s.arg(number(value));
    case Kind::Click:
        return u"a click stands out by %1 dB (12 are allowed)"_s.arg(number(value));
    case Kind::Loud:
        return u"it is %1 LU louder than the rest (6 are allowed)"_s.arg(number(value + 30));
    case Kind::Uneven:
        return u"it is %1 LU %2 than the rest (3 are allowed)"_s.arg(
            number(std::abs(decibels)), decibels < 0 ? u"quieter"_s : u"louder"_s);
    case Kind::Throb:
        return u"it throbs %1 times a second by %2 dB, as an alarm does (3 are allowed)"_s.arg(
            number(hertz), number(value));
    case Kind::Tone:
        return u"a tone of %1 Hz stands out by %2 dB, as an alarm does (15 are allowed)"_s.arg(
            QString::number(hertz, 'f', 0), number(value));
    case Kind::Peak:
        return u"a peak stands %1 dB above loudness (18 are allowed)"_s.arg(number(value + 30));
    }
    return {};
}

std::vector<double> powersOf(std::span<const Hop> hops, std::size_t weight)
{
    std::vector<double> powers;
    powers.reserve(hops.size());
    for (const Hop &hop : hops)
        powers.push_back(static_cast<double>(hop.power[weight]));
    return powers;
}

std::vector<double> fastPower(std::span<const Hop> hops, std::size_t weight)
{
    constexpr std::size_t known = 30;
    double level = 0;
    for (const Hop &hop : hops.first(std::min(known, hops.size())))
        level += static_cast<double>(hop.power[weight]) / known;
    std::vector<double> fast;
    fast.reserve(hops.size());
    for (const Hop &hop : hops)
        fast.push_back(level += sound::Fast::kPart * (static_cast<double>(hop.power[weight]) - level));
    return fast;
}

std::vector<Fault> judge(std::span<const Hop> hops, const Limits &limits)
{
    const std::vector<double> powers = powersOf(hops, 1);
    const std::vector<double> momentary = loudness(powers, 40);
    Faults found;
    findOnsets(hops, 0, limits.prominence, found);
    findOnsets(hops, 1, limits.prominence, found);
    findRises(momentary, limits.rise, found);
    findClicks(hops, limits.click, found);
    findLoud(momentary, limits.momentary, found);
    findPeaks(hops, limits.truePeak, found);
    findUneven(loudness(powers, 300), limits, found);
    return found;
}
