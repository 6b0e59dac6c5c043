// SPDX-License-Identifier: MPL-2.0
// The gain that makes a recording calm: a slow hand that levels it, and a quick one, which knows what comes,
// for what would startle. What it cannot do softly it does not do.
#pragma once

#include "ctl/import/judge.h"

#include <optional>

class Softening {
public:
    explicit Softening(std::span<const Hop> hops);

    /// Finds the gain. Returns the place that stands in the way where there is none.
    std::optional<Fault> work();

    /// The gain at the start of a hop, and so at the end of the one before; straight between them.
    [[nodiscard]] float at(std::size_t hop) const { return m_gains[hop]; }
    /// As loudness was measured on what came out, so many dB are missing.
    void lift(double decibels);

    [[nodiscard]] int softened() const; ///< how many sudden sounds
    [[nodiscard]] double firstSoftened() const; ///< seconds
    [[nodiscard]] double deepest() const; ///< dB, the most that was taken off a sudden sound
    [[nodiscard]] double levelled() const; ///< dB between the most that was added and taken slowly

private:
    void applyGain();
    void makeUp();
    void correct(const std::vector<Fault> &faults);
    std::size_t limitRise(std::size_t from, std::size_t to);
    void level();
    [[nodiscard]] std::optional<Fault> tooMuch() const;

    std::span<const Hop> m_hops;
    std::vector<Hop> m_after;
    std::vector<double> m_slow, m_quick; ///< dB for each hop
    double m_makeUp = 0; ///< dB
    std::vector<float> m_gains;
    std::vector<Fault> m_first; ///< what was found before anything was done
};
