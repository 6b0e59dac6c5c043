// SPDX-License-Identifier: MPL-2.0
// All that one visitor chose. Numbers only, in one place, so that forgetting is one assignment.
#pragma once

#include "core/board.h"
#include "core/palette.h"
#include "core/place.h"
#include "core/settings.h"

#include <array>
#include <cstddef>
#include <cstdint>

/// The light as somebody set it.
struct LightChoice {
    int mood = -1; ///< index into the catalog; -1 is the room's own
    Setting setting;
    Motion motion = Motion::Slow;
    bool operator==(const LightChoice &) const = default;
};

/// How long somebody would like quiet.
enum class Quiet : std::uint8_t { Little, While, UntilSomeoneComes };

struct Visit {
    static constexpr std::size_t kUndo = 24;
    static constexpr std::size_t kDepth = 8;
    static constexpr std::size_t kSounds = 32;

    int language = 0; ///< index into the site's languages
    PlaceId place = PlaceId::Rest;
    int item = -1; ///< which activity or page, where the place is about one
    int step = 0; ///< which line of an activity
    struct Stop {
        PlaceId place = PlaceId::Home;
        int item = -1;
    };
    std::array<Stop, kDepth> trail{}; ///< the way back
    std::size_t trailLength = 0;

    LightChoice light;
    std::array<LightChoice, kUndo> undo{};
    std::size_t undoLength = 0;
    /// Keeps what was before, so that it can be taken back; the oldest of many gives way. False where nothing
    /// changes.
    bool choose(const LightChoice &choice);
    /// False where there is nothing to take back.
    bool takeBack();

    using Levels = std::array<float, kSounds>;
    Levels levels{}; ///< 0 to 1, by soundscape
    float master = 0.95F; ///< 0 to 1, of the site's ceiling
    int mix = -1; ///< which one was tapped, while nobody has changed it by hand
    /// A token that is being chosen, or that this visit knows. What staff were let know lives on the board.
    struct CheckIn {
        std::int8_t colour = -1, thing = -1; ///< by their places in tokens.toml; -1 is not chosen
        Wish wish;
        std::uint16_t life = 0; ///< of the token on the board; 0 where there is none
        bool finding = false; ///< somebody points out a token that they have
        bool own = false; ///< the wish was said in this visit
    } checkIn;
    std::uint16_t feelings = 0; ///< a bit for each that was picked. They go nowhere
    Quiet quiet = Quiet::Little;
    std::uint64_t hidden
        = 0; ///< a bit for each tag that is not to be heard, by its place in the catalog's words
};

/// Overwrites every byte of `visit`, padding too, and makes it as new.
void forget(Visit &visit, const LightChoice &own);
