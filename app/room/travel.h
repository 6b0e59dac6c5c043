// SPDX-License-Identifier: MPL-2.0
// The light on its way from one palette to another: never in a hurry, by no third colour, and with words kept
// readable.
#pragma once

#include "core/palette.h"
#include "core/slew.h"
#include "scenemix.h"

#include <initializer_list>

/// Where the light goes, and how.
struct Goal {
    Palette colours{};
    SceneKind scene = SceneKind::Plain;
    double words = 1; ///< how much of the words of a room at rest, 0 to 1
    bool asked = false; ///< by somebody in the room: it may go faster
    double least = 0; ///< seconds that the grounds take at least, however short their way
};

class Travel {
public:
    Travel();

    void aim(const Goal &goal);
    /// The first ground and words of all are shown at once, on a plain field; the scene comes later.
    void begin();
    /// Words have just gone with all others; where they are wished they come again, slowly, after the light.
    void dropWords();
    /// One step, `seconds` further. The grounds of the place all go the same share of what each has left, as
    /// much as the limits on lightness, luminance and chroma let the slowest of them and the least time of
    /// all allows, so that a mood keeps its own proportions.
    void advance(double seconds);

    [[nodiscard]] const Palette &shown() const { return m_shown; }
    [[nodiscard]] const SceneShares &scenes() const { return m_scenes.shown(); }
    [[nodiscard]] double words() const { return m_words.shown(); }
    [[nodiscard]] bool arrived() const
    {
        return m_shown == m_goal.colours && m_scenes.settled() && m_words.settled();
    }

private:
    [[nodiscard]] bool groundsArrived() const;
    [[nodiscard]] double scenePace() const;
    void advanceGrounds(std::size_t first, std::size_t count, double seconds, double share);
    void advanceInk(Token ink, std::initializer_list<Token> grounds, double seconds);
    [[nodiscard]] double wayOf(Token ink, std::initializer_list<Token> grounds) const;

    Goal m_goal;
    Palette m_shown{};
    SceneMix m_scenes;
    Slew m_words;
    double m_left = 0; ///< seconds that the grounds take at least from here
};
