// SPDX-License-Identifier: MPL-2.0
// The light on its way from one palette to another: never in a hurry, by no third colour, and with words kept
// readable.
#pragma once

#include "core/palette.h"
#include "core/slew.h"

#include <initializer_list>

class Travel {
public:
    Travel();

    /// Where to, in colours and in how much of a picture there is (0 to 1). `asked` by somebody in the room
    /// it may go faster.
    void aim(const Palette &colours, double picture, bool asked);
    /// The first ground of all is shown at once; its picture is not.
    void begin() { m_shown = m_target; }
    /// One step, `seconds` further. The grounds of the place all go the same share of what each has left, as
    /// much as the limits on lightness, luminance and chroma let the slowest of them, so that a mood keeps
    /// its own proportions.
    void advance(double seconds);

    [[nodiscard]] const Palette &shown() const { return m_shown; }
    [[nodiscard]] double picture() const { return m_picture.shown(); }
    [[nodiscard]] bool arrived() const { return m_shown == m_target && m_picture.settled(); }

private:
    void advanceGrounds(std::size_t first, std::size_t count, double seconds);
    void advanceInk(Token ink, std::initializer_list<Token> grounds, double seconds);
    [[nodiscard]] double wayOf(Token ink, std::initializer_list<Token> grounds) const;

    Palette m_target{};
    Palette m_shown{};
    Slew m_picture;
    bool m_asked = false;
};
