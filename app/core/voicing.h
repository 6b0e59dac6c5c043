// SPDX-License-Identifier: MPL-2.0
// What a voice of the sound engine can be asked to be: a kind, and a few numbers that a file may set.
// Plain C++, because the sound thread's side is made of it too.
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// The kinds of voice that the sound engine has; one file in app/sound each.
enum class VoiceKind : std::uint8_t {
    Rain,
    Surf,
    Stream,
    Wind,
    Meadow,
    Birds,
    Hearth,
    Room,
    Bowls,
    Noise,
    Recording
};

/// One number of a kind of voice, under the name that files use for it.
struct VoiceParameter {
    std::string_view name;
    double least;
    double usual; ///< where a file says nothing
    double most;
};

/// A kind of voice as files name it.
struct VoiceWords {
    VoiceKind kind;
    std::string_view word;
    std::span<const VoiceParameter> parameters;
};

namespace voicing {

/// drops: how many a second land near enough to be told apart. size: their middle size in mm. near: how far
/// they stand out from the bed of all the others, dB. leaves: the share that lands on leaves, 0 to 1.
/// puddles, drips: bubbles in puddles and heavy drops from a tree, a second. bright: hertz where the bed
/// begins to fall. gusts: how much it comes and goes, 0 to 1.
inline constexpr VoiceParameter kRain[]{ { "drops", 400, 900, 4000 }, { "size", 0.5, 1, 2 },
    { "near", -12, 0, 1 }, { "leaves", 0, 0, 1 }, { "puddles", 0, 12, 30 }, { "drips", 0, 0, 4 },
    { "bright", 3000, 7000, 12000 }, { "gusts", 0, 0.4, 1 } };

/// period: seconds from wave to wave. swing: dB that a wave stands above the sea; no more than 1.5 for each
/// second of the period. deep, bright: dB of its weight and its crest. foam: how much of it can be told
/// apart, 0 to 1. bubbles: how many a second where a wave is highest, pitch: hertz in their middle.
inline constexpr VoiceParameter kSurf[]{ { "period", 2, 8, 12 }, { "swing", 1, 4.5, 6 },
    { "deep", -12, 0, 3 }, { "bright", -9, 0, 3 }, { "foam", 0, 0.5, 1 }, { "bubbles", 0, 0, 100 },
    { "pitch", 400, 800, 1600 } };

/// bubbles: how many a second. pitch: hertz in their middle, spread: octaves around it. rise: how fast their
/// pitch climbs, in parts of their fading. plunges: the share that goes down in crowds, 0 to 1. deep: big
/// ones a second. wash: dB beside the bubbles. bright: hertz where the wash begins to fall.
inline constexpr VoiceParameter kStream[]{ { "bubbles", 400, 600, 1200 }, { "pitch", 700, 1100, 2000 },
    { "spread", 0.5, 1.5, 1.8 }, { "rise", 0, 0.1, 0.2 }, { "plunges", 0, 0.35, 0.5 }, { "deep", 0, 3, 8 },
    { "wash", -9, 0, 9 }, { "bright", 2000, 5000, 10000 } };

/// strength: 0 a breath, 1 a fresh breeze. gusts: how far it swings, of the most that is calm. leaves: 0 bare
/// twigs and needles, 1 a crown in full leaf.
inline constexpr VoiceParameter kWind[]{ { "strength", 0, 0.45, 1 }, { "gusts", 0, 0.75, 1 },
    { "leaves", 0, 0.5, 1 } };

/// crickets, grasshoppers, bees: how many, of the most that is sparse. air: how much the grass moves, 0 to 1.
inline constexpr VoiceParameter kMeadow[]{ { "crickets", 0, 0.5, 1 }, { "grasshoppers", 0, 0.5, 1 },
    { "bees", 0, 0.5, 1 }, { "air", 0, 0.4, 1 } };

/// phrases: sung in a minute by all together. nearness: 0 all far, 1 as near as stays calm. echo: how much of
/// the wood answers, 0 to 1. air: how much the leaves move, 0 to 1.
inline constexpr VoiceParameter kBirds[]{ { "phrases", 4, 22, 40 }, { "nearness", 0, 0.5, 1 },
    { "echo", 0, 0.5, 1 }, { "air", 0, 0.5, 1 } };

/// flame: 0 embers alone, 1 a low flame. crackle: how often, 0 never, 1 lively. hiss: how damp the wood is, 0
/// to 1.
inline constexpr VoiceParameter kHearth[]{ { "flame", 0, 0.5, 1 }, { "crackle", 0, 0.5, 1 },
    { "hiss", 0, 0.4, 1 } };

/// vent: how much air comes in, 0 to 1. warmth: how much the walls and the heating hum along, 0 to 1.
inline constexpr VoiceParameter kRoom[]{ { "vent", 0, 0.5, 1 }, { "warmth", 0, 0.5, 1 } };

/// pitch: hertz of the largest bowl. swell: seconds from nothing to full. beat: how far apart the two halves
/// of a mode are, in hertz. air: the bed beneath, 0 faint to 1 soft.
inline constexpr VoiceParameter kBowls[]{ { "pitch", 90, 132, 180 }, { "swell", 5, 8, 15 },
    { "beat", 0.1, 0.5, 1.2 }, { "air", 0, 0.5, 1 } };

/// tilt: dB an octave. 0 is white noise, -3 pink, -6 brown.
inline constexpr VoiceParameter kNoise[]{ { "tilt", -6, -3, 0 } };

inline constexpr VoiceWords kKinds[]{
    { VoiceKind::Rain, "rain", kRain },
    { VoiceKind::Surf, "surf", kSurf },
    { VoiceKind::Stream, "stream", kStream },
    { VoiceKind::Wind, "wind", kWind },
    { VoiceKind::Meadow, "meadow", kMeadow },
    { VoiceKind::Birds, "birds", kBirds },
    { VoiceKind::Hearth, "hearth", kHearth },
    { VoiceKind::Room, "room", kRoom },
    { VoiceKind::Bowls, "bowls", kBowls },
    { VoiceKind::Noise, "noise", kNoise },
    { VoiceKind::Recording, "recording", {} },
};

constexpr const VoiceWords &of(VoiceKind kind)
{
    return *std::ranges::find(kKinds, kind, &VoiceWords::kind);
}

}

/// One voice as a file asks for it.
class Voicing {
public:
    static constexpr std::size_t kMost = 8; ///< parameters of one kind

    /// Everything as usual.
    constexpr explicit Voicing(VoiceKind kind = VoiceKind::Noise)
        : m_kind(kind)
    {
        std::ranges::transform(parameters(), m_values.begin(), &VoiceParameter::usual);
    }

    [[nodiscard]] constexpr VoiceKind kind() const { return m_kind; }
    [[nodiscard]] constexpr std::span<const VoiceParameter> parameters() const
    {
        return voicing::of(m_kind).parameters;
    }
    /// The value of a parameter of this kind; any other name is a mistake of ours.
    [[nodiscard]] constexpr double operator[](std::string_view name) const { return m_values[at(name)]; }
    constexpr void set(std::string_view name, double value) { m_values[at(name)] = value; }

private:
    [[nodiscard]] constexpr std::size_t at(std::string_view name) const
    {
        const auto all = parameters();
        const auto found = std::ranges::find(all, name, &VoiceParameter::name);
        assert(found != all.end());
        return static_cast<std::size_t>(found - all.begin());
    }

    VoiceKind m_kind;
    std::array<double, kMost> m_values{};
};
