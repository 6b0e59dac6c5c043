// SPDX-License-Identifier: MPL-2.0
// An engine that plays through a sound output and keeps every sample it gave, so that what was heard can be
// held against it.
#pragma once

#include "device/crowd.h"
#include "device/soundoutput.h"
#include "sound/ear.h"
#include "sound/engine.h"

#include <QTest>

#include <atomic>
#include <mutex>

class Player {
public:
    /// Pink noise at full level: every sample is like no other.
    Player() { m_engine.setLevel(0, 1); }

    void start(SoundOutput &output)
    {
        output.start([this](std::span<float> out) { fill(out); }, [this] { begin(); });
    }

    /// How many times a device has been opened.
    [[nodiscard]] int begun() const { return m_begun; }
    /// All that was given since the last one was.
    [[nodiscard]] ear::Sound given() const
    {
        const std::lock_guard lock(m_mutex);
        return m_given;
    }

private:
    void fill(std::span<float> out)
    {
        m_engine.fill(out);
        const std::lock_guard lock(m_mutex);
        m_given.insert(m_given.end(), out.begin(), out.end());
    }
    void begin()
    {
        m_engine.begun();
        const std::lock_guard lock(m_mutex);
        m_given.clear();
        ++m_begun;
    }

    static constexpr sound::Bed kBeds[]{ { Voicing(VoiceKind::Noise) } };
    sound::Engine m_engine{ kBeds, 7 };
    mutable std::mutex m_mutex;
    ear::Sound m_given;
    std::atomic<int> m_begun{ 0 };
};

inline bool plays(const SoundOutput &output, int milliseconds)
{
    return QTest::qWaitFor([&] { return output.state() == sound::Sink::State::Playing; }, milliseconds);
}

inline bool isAbsent(const SoundOutput &output, int milliseconds)
{
    return QTest::qWaitFor([&] { return output.state() == sound::Sink::State::Absent; }, milliseconds);
}

/// Where the first sample that is not zero stands; the end where all are.
inline std::size_t onset(const ear::Sound &sound)
{
    const auto first = std::ranges::find_if(sound, [](float x) { return x != 0; });
    return static_cast<std::size_t>(first - sound.begin());
}

/// How many samples in a row, from the first that sounds, are those that were given, bit by bit. A server may
/// leave out the first moments of a stream, which nobody can hear: the rest must be whole.
inline std::size_t sameAs(const ear::Sound &given, const ear::Sound &heard)
{
    constexpr long known = 64, moments = sound::kRate; // samples; half a second
    const auto first = heard.begin() + static_cast<long>(onset(heard));
    if (heard.end() - first < known)
        return 0;
    const auto until = given.begin() + std::min(static_cast<long>(given.size()), moments);
    const auto found = std::search(given.begin(), until, first, first + known);
    return static_cast<std::size_t>(std::mismatch(first, heard.end(), found, given.end()).first - first);
}

/// Whether all that was heard is what was given, without a hole. Where it is not, says what the machine was
/// like; a machine that had no processor to spare is not ours to judge.
inline bool whole(const ear::Sound &given, const ear::Sound &heard, const Crowd &crowd)
{
    const std::size_t sounding = heard.size() - onset(heard), same = sameAs(given, heard);
    if (sounding > 0 && same == sounding)
        return true;
    qInfo("the same for %.2f of %.2f s; somebody waited for a processor for %.0f %% of the time",
        double(same) / 96000, double(sounding) / 96000, 100 * crowd.share());
    return sounding > 0 && crowd.tooDense();
}

/// The most decibels that it gains in a second, from silence on, where anybody could hear it.
inline double steepestRise(const ear::Sound &heard)
{
    ear::Sound fromSilence(std::size_t{ sound::kRate } * sound::kChannels, 0.0F);
    fromSilence.insert(fromSilence.end(), heard.begin(), heard.end());
    return ear::steepest(ear::loudness(fromSilence).momentary, 100);
}
