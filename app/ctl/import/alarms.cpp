// SPDX-License-Identifier: MPL-2.0
#include "ctl/import/alarms.h"

#include "ctl/fourier.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr std::size_t kWindow = 4096; ///< frames
constexpr std::size_t kMinute = 60 * sound::kRate, kLeast = 5 * sound::kRate; ///< frames
constexpr double kBin = static_cast<double>(sound::kRate) / kWindow; ///< hertz
constexpr double kMostTone = 15, kMostThrob = 3; ///< dB

constexpr std::size_t kSteady = 400; ///< hops: four seconds
constexpr double kSteadyBin = 1 / (kSteady * kHopSeconds); ///< hertz

/// These values under half a wave of a cosine that begins and ends at 0.
std::vector<float> windowed(std::span<const float> values)
{
    std::vector<float> result(values.begin(), values.end());
    const double turn = 2 * std::numbers::pi / static_cast<double>(values.size());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] *= static_cast<float>(0.5 - 0.5 * std::cos(turn * static_cast<double>(i)));
    return result;
}

/// The middle one of the powers within a third of an octave around this one.
double neighbours(std::span<const double> powers, std::size_t at)
{
    const auto reach = static_cast<std::size_t>(static_cast<double>(at) * 0.122);
    std::vector<double> around(powers.begin() + static_cast<std::ptrdiff_t>(at - reach),
        powers.begin() + static_cast<std::ptrdiff_t>(at + reach + 1));
    std::ranges::nth_element(around, around.begin() + static_cast<std::ptrdiff_t>(reach));
    return around[reach];
}

}

ToneWatch::ToneWatch()
    : m_powers(kWindow / 2 + 1)
{
}

void ToneWatch::hear(std::span<const float> samples)
{
    for (std::size_t i = 0; i < samples.size(); ++i)
        m_waiting[i % sound::kChannels].push_back(samples[i]);
    m_frames += samples.size() / sound::kChannels;
    for (std::vector<float> &waiting : m_waiting)
        take(waiting);
    if (m_frames - m_minute >= kMinute)
        judgeMinute();
}

/// Each side by itself: what stands against itself on the two is heard all the same.
void ToneWatch::take(std::vector<float> &waiting)
{
    while (waiting.size() >= kWindow) {
        const auto bins = fourier::frequencies(windowed(std::span(waiting).first(kWindow)), kWindow);
        std::ranges::transform(m_powers, bins, m_powers.begin(),
            [](double sum, fourier::Complex bin) { return sum + static_cast<double>(std::norm(bin)); });
        waiting.erase(waiting.begin(), waiting.begin() + kWindow / 2);
    }
}

std::optional<Fault> ToneWatch::found()
{
    if (m_frames - m_minute >= kLeast || m_minute == 0)
        judgeMinute();
    return m_found;
}

void ToneWatch::judgeMinute()
{
    Fault worst{ Fault::Kind::Tone, m_minute / sound::kHop, m_frames / sound::kHop, kMostTone };
    for (auto i = static_cast<std::size_t>(1000 / kBin); i <= static_cast<std::size_t>(5000 / kBin); ++i) {
        const double over = 10 * std::log10(m_powers[i] / (neighbours(m_powers, i) + 1e-20) + 1e-20);
        if (over > worst.value) {
            worst.value = over;
            worst.hertz = static_cast<double>(i) * kBin;
        }
    }
    if (worst.hertz > 0 && !m_found)
        m_found = worst;
    m_minute = m_frames;
    std::ranges::fill(m_powers, 0);
}

std::optional<Fault> findThrob(std::span<const Hop> hops)
{
    std::vector<float> envelope(hops.size());
    std::ranges::transform(hops, envelope.begin(), [](const Hop &hop) { return hop.power[1]; });
    for (std::size_t at = 0; at + kSteady <= envelope.size(); at += kSteady / 2) {
        const auto bins = fourier::frequencies(windowed(std::span(envelope).subspan(at, kSteady)), kSteady);
        Fault worst{ Fault::Kind::Throb, at, at + kSteady, kMostThrob };
        for (auto i = static_cast<std::size_t>(2 / kSteadyBin);
             i <= static_cast<std::size_t>(20 / kSteadyBin); ++i) {
            const double swing
                = std::min(0.99, 2 * static_cast<double>(std::abs(bins[i]) / (std::abs(bins[0]) + 1e-20F)));
            const double depth = 10 * std::log10((1 + swing) / (1 - swing));
            if (depth > worst.value) {
                worst.value = depth;
                worst.hertz = static_cast<double>(i) * kSteadyBin;
            }
        }
        if (worst.hertz > 0)
            return worst;
    }
    return {};
}
