// SPDX-License-Identifier: MPL-2.0
// Sounds made to measure, of which every statistic is known.
#pragma once

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <string>
#include <vector>

namespace made {

using Sound = std::vector<float>; ///< one channel

inline Sound white(unsigned seed, double seconds, int rate = 48000)
{
    std::mt19937 chance(seed);
    std::uniform_real_distribution<float> even(-0.1F, 0.1F);
    Sound sound(static_cast<std::size_t>(seconds * rate));
    std::generate(sound.begin(), sound.end(), [&] { return even(chance); });
    return sound;
}

/// White noise through seven slopes that are together nearly 3 dB an octave.
inline Sound pink(unsigned seed, double seconds)
{
    Sound sound = white(seed, seconds);
    std::vector<float> low(7);
    for (float &x : sound) {
        float sum = 0;
        for (std::size_t i = 0; i < low.size(); ++i) {
            const float speed = std::pow(0.25F, static_cast<float>(i));
            low[i] += speed * 0.5F * (x - low[i]);
            sum += low[i] / std::sqrt(speed);
        }
        x = sum / 10;
    }
    return sound;
}

/// Swells and fades so often a second.
inline Sound swelling(Sound sound, double often)
{
    for (std::size_t i = 0; i < sound.size(); ++i)
        sound[i] *= static_cast<float>(
            1 + 0.8 * std::sin(2 * std::numbers::pi * often * static_cast<double>(i) / 48000));
    return sound;
}

/// Bursts at random moments, each sudden and then dying away within a tenth of a second.
inline Sound bursts(unsigned seed, double seconds)
{
    Sound sound = white(seed, seconds);
    std::mt19937 chance(seed + 1);
    float gain = 0;
    for (float &x : sound) {
        if (chance() % 9600 == 0)
            gain = 1;
        gain *= 0.9994F;
        x *= 0.003F + gain;
    }
    return sound;
}

inline Sound quieter(Sound sound, float gain)
{
    for (float &x : sound)
        x *= gain;
    return sound;
}

/// Writes one or two channels of the same length.
inline bool write(const std::string &path, const std::vector<Sound> &channels, int rate = 48000)
{
    SF_INFO info{};
    info.samplerate = rate;
    info.channels = static_cast<int>(channels.size());
    info.format = SF_FORMAT_WAV | SF_FORMAT_FLOAT;
    SNDFILE *file = sf_open(path.c_str(), SFM_WRITE, &info);
    if (!file)
        return false;
    Sound all;
    for (std::size_t i = 0; i < channels.front().size(); ++i)
        for (const Sound &channel : channels)
            all.push_back(channel[i]);
    const auto count = static_cast<sf_count_t>(channels.front().size());
    const bool whole = sf_writef_float(file, all.data(), count) == count;
    return sf_close(file) == 0 && whole;
}

}
