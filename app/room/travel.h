// SPDX-License-Identifier: MPL-2.0
// The light on its way from one palette to another: never in a hurry, by no third colour, and with words kept
// readable.
#pragma once

#include "core/palette.h"
#include "core/slew.h"

#include <initializer_list>

class Travel {
public:
    /// Where to, in colours and in weather. `asked` by somebody in the room it may go faster.
    void aim(const Palette &colours, SceneKind scene, bool asked);
    /// The first ground of all is shown at once, as a plain field; its scene comes later.
    void begin() { m_shown = m_target; }
    /// One step, `seconds` further. The grounds of the place all go the same share of what each has left, as
    /// much as the limits on lightness, luminance and chroma let the slowest of them, so that a mood keeps
    /// its own proportions.
    void advance(double seconds);

    [[nodiscard]] const Palette &shown() const { return m_shown; }
    [[nodiscard]] const SceneShares &scenes() const { return m_scenes; }
    [[nodiscard]] bool arrived() const { return m_shown == m_target && m_scenes == allOf(m_scene); }

private:
    void advanceScenes(double seconds);
    void advanceGrounds(std::size_t first, std::size_t count, double seconds);
    void advanceInk(Token ink, std::initializer_list<Token> grounds, double seconds);
    [[nodiscard]] double wayOf(Token ink, std::initializer_list<Token> grounds) const;

    Palette m_target{};
    Palette m_shown{};
    SceneShares m_scenes = allOf(SceneKind::Plain);
    SceneKind m_scene = SceneKind::Plain;
    bool m_asked = false;
};
