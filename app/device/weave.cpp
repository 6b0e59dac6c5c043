// SPDX-License-Identifier: MPL-2.0
#include "device/weave.h"

#include "sound/arithmetic.h"
#include "sound/sink.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

using sound::kChannels;
using sound::kRate;

bool Weave::Block::read(std::span<float> samples)
{
    at += static_cast<std::int64_t>(samples.size() / kChannels);
    return file->read(samples);
}

Weave::Weave(std::string path, std::uint64_t seed)
    : m_path(std::move(path))
    , m_random(seed)
{
}

bool Weave::next(std::span<float> samples)
{
    bool good = true;
    while (good && !samples.empty())
        good = some(samples);
    if (!good) {
        m_now = {};
        m_next = {};
    }
    return good;
}

/// As much as can be done in one way: take a block, read it, or read two that meet. Takes what it filled off
/// `samples`.
bool Weave::some(std::span<float> &samples)
{
    if (!m_now.file) {
        m_fade = frames(kShortestFade, kLongestFade);
        return choose(m_now);
    }
    const bool fading = m_now.left() <= m_fade;
    if (fading && !m_next.file)
        return choose(m_next);
    const auto wanted = static_cast<std::int64_t>(samples.size() / kChannels);
    const auto frames = std::min(wanted, fading ? m_now.left() : m_now.left() - m_fade);
    const auto part = samples.first(static_cast<std::size_t>(frames) * kChannels);
    samples = samples.subspan(part.size());
    return fading ? join(part) : m_now.read(part);
}

/// Each block is read by a way of its own into the file: a file that is replaced as a whole goes over at a
/// join.
bool Weave::choose(Block &block)
{
    auto file = std::make_unique<SoundFile>(m_path);
    if (!file->good() || file->frames() < static_cast<std::int64_t>(kLeast * kRate))
        return false;
    const std::int64_t length = std::min(frames(kShortest, kLongest), file->frames() / 2);
    const std::int64_t start = place(file->frames() - length);
    if (!file->seek(start))
        return false;
    block = { std::move(file), start, start + length };
    return true;
}

/// Where a block begins: anywhere up to `most`, but not where the sound that ends would meet itself.
std::int64_t Weave::place(std::int64_t most)
{
    const std::int64_t apart = m_now.file ? 2 * m_fade : 0;
    std::int64_t best = 0, farthest = -1;
    for (int attempt = 0; attempt < 16 && farthest < apart; ++attempt) {
        const auto start = static_cast<std::int64_t>(m_random.unit() * static_cast<double>(most));
        const std::int64_t away = std::abs(start - m_now.at);
        if (away > farthest) {
            farthest = away;
            best = start;
        }
    }
    return best;
}

/// Two pieces that know nothing of each other add up in power, so their gains are a sine and a cosine.
bool Weave::join(std::span<float> samples)
{
    m_other.resize(samples.size());
    std::int64_t gone = m_fade - m_now.left();
    if (!m_now.read(samples) || !m_next.read(m_other))
        return false;
    for (std::size_t i = 0; i < samples.size(); i += kChannels) {
        const double turns = 0.25 * (static_cast<double>(gone++) + 0.5) / static_cast<double>(m_fade);
        const auto falling = static_cast<float>(sound::cosineOf(turns));
        const auto rising = static_cast<float>(sound::sineOf(turns));
        for (std::size_t side = i; side < i + kChannels; ++side)
            samples[side] = falling * samples[side] + rising * m_other[side];
    }
    if (m_now.left() == 0) {
        m_now = std::exchange(m_next, {});
        m_fade = frames(kShortestFade, kLongestFade);
    }
    return true;
}

std::int64_t Weave::frames(double shortest, double longest)
{
    return static_cast<std::int64_t>(m_random.between(shortest, longest) * kRate);
}
