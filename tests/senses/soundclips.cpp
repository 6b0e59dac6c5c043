// SPDX-License-Identifier: MPL-2.0
#include "senses/clips.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <random>

namespace {

constexpr double kBed = -32; ///< LUFS, about
constexpr int kSeconds = 20, kWhen = 12; ///< long, and when it happens

using Gain = std::function<double(double second)>; ///< dB

/// Soft noise, darker than white, that rises as slowly as the house lets it and then does as it is told.
ear::Sound bed(const Gain &gain)
{
    std::mt19937 random(7);
    const auto noise = [&random] { return double(random() >> 8) / double(1U << 23) - 1; };
    ear::Sound sound;
    double left = 0, right = 0;
    for (int i = 0; i < kSeconds * sound::kRate; ++i) {
        const double t = double(i) / sound::kRate;
        const double decibels = std::min(0.0, -40 + 5 * t) + gain(t);
        left += 0.1 * (noise() - left);
        right += 0.1 * (noise() - right);
        for (const double side : { left, right })
            sound.push_back(float(side * std::pow(10, (kBed + 12 + decibels) / 20)));
    }
    return sound;
}

double steady(double)
{
    return 0;
}

ear::Sound with(const std::function<double(double second)> &extra)
{
    ear::Sound sound = bed(&steady);
    for (std::size_t i = 0; i < sound.size(); ++i)
        sound[i] += float(extra(double(i / 2) / sound::kRate));
    return sound;
}

bool within(double t, double length)
{
    return t >= kWhen && t < kWhen + length;
}

ear::Sound burst()
{
    return bed([](double t) { return within(t, 1) ? 15.0 : 0.0; });
}

ear::Sound click()
{
    return with([](double t) { return within(t, 0.0001) ? 0.25 : 0; });
}

ear::Sound fullScale()
{
    return with([](double t) { return within(t, 2) ? 0.9999 * (std::fmod(t * 200, 1) < 0.5 ? 1 : -1) : 0; });
}

ear::Sound tone()
{
    return with([](double t) {
        return 0.004 * std::pow(10, std::min(0.0, -40 + 5 * t) / 20) * std::sin(kTurn * 3000 * t);
    });
}

ear::Sound throb()
{
    return bed([](double t) { return 3 * std::sin(kTurn * 4 * t); });
}

ear::Sound slowRamp()
{
    return bed([](double t) { return std::min(0.0, -40 + 5 * std::max(0.0, t - 9)); });
}

/// So many decibels a second.
ear::Sound ramp(double rate)
{
    return bed([rate](double t) { return t < 9 ? -60.0 : std::min(0.0, -60 + rate * (t - 9)); });
}

ear::Sound standing()
{
    return with([](double t) { return 0.004 * std::min(1.0, t / 8); });
}

ear::Sound noNumber()
{
    ear::Sound sound = bed(&steady);
    sound[sound.size() / 2] = std::numeric_limits<float>::quiet_NaN();
    return sound;
}

ear::Sound quiet()
{
    return ear::Sound(std::size_t(kSeconds) * sound::kRate * sound::kChannels);
}

}

const std::vector<SoundClip> &soundClips()
{
    static const std::vector<SoundClip> clips{
        { "silence", &quiet, "" },
        { "a quiet bed", [] { return bed(&steady); }, "" },
        { "a slow ramp", &slowRamp, "" },
        { "a ramp of 14 dB a second", [] { return ramp(14); }, "S4" },
        { "a ramp of 60 dB a second", [] { return ramp(60); }, "S3 S4" },
        { "a burst of 15 dB", &burst, "S1 S3 S4" },
        { "a click", &click, "S5" },
        { "two seconds of full scale", &fullScale, "S1 S2 S3 S4" },
        { "a tone of 3 kHz", &tone, "S6" },
        { "a throb of 4 Hz", &throb, "S6" },
        { "what stands", &standing, "S2" },
        { "what is no number", &noNumber, "S2" },
    };
    return clips;
}
