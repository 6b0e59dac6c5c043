// SPDX-License-Identifier: MPL-2.0
#include "ctl/import/heard.h"

#include <algorithm>
#include <cmath>

void Listener::hear(std::span<const float> samples)
{
    Hop hop;
    constexpr std::size_t run = sound::TruePeak::kMost * sound::kChannels;
    for (std::size_t at = 0; at < samples.size(); at += run) {
        const auto part = samples.subspan(at, std::min(run, samples.size() - at));
        sound::TruePeak::Heights heights;
        m_peak(part, heights);
        hop.peak
            = std::max(hop.peak, std::ranges::max(std::span(heights).first(part.size() / sound::kChannels)));
    }
    m_hearing(samples);
    const sound::Heard heard = m_hearing.take();
    hop.power = { static_cast<float>(heard.sharp), static_cast<float>(heard.loud) };
    for (std::size_t part = 0; part < sound::Heard::kParts; ++part)
        std::ranges::transform(
            heard.bright[part], hop.bright[part].begin(), [](double x) { return static_cast<float>(x); });
    m_hops.push_back(hop);
}

std::vector<double> around(std::span<const double> values, std::size_t count)
{
    std::vector<double> sums(values.size() + 1, 0);
    for (std::size_t i = 0; i < values.size(); ++i)
        sums[i + 1] = sums[i] + values[i];
    std::vector<double> means(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t first = i > count / 2 ? i - count / 2 : 0;
        const std::size_t end = std::min(values.size(), first + count);
        const std::size_t begin = end > count ? end - count : 0;
        means[i] = (sums[end] - sums[begin]) / static_cast<double>(end - begin);
    }
    return means;
}

double integrated(std::span<const double> powers)
{
    constexpr std::size_t block = 40, step = 10;
    std::vector<double> blocks;
    for (std::size_t at = 0; at + block <= powers.size(); at += step) {
        double sum = 0;
        for (const double power : powers.subspan(at, block))
            sum += power;
        if (sound::lufsOf(sum / block) > -70)
            blocks.push_back(sum / block);
    }
    const auto mean = [&blocks](double gate) {
        double sum = 0, count = 0;
        for (const double power : blocks)
            if (sound::lufsOf(power) > gate)
                sum += power, ++count;
        return count > 0 ? sound::lufsOf(sum / count) : -120;
    };
    return blocks.empty() ? -120 : mean(mean(-120) - 10);
}
