// SPDX-License-Identifier: MPL-2.0
// One bird of a kind that never lived. It has a few songs of its own, made of short motifs; it sings one,
// waits, and sings another. A song grows from nothing over its first second, and each note of it swells.
#pragma once

#include "sound/random.h"
#include "sound/voice.h"

#include <array>

namespace sound {

/// How a kind of bird sings. Pitches in octaves, times in seconds.
struct Species {
    double hertz; ///< about where
    double span; ///< between the lowest and the highest note of a motif
    double drift; ///< of the whole song
    double sweep; ///< within a note
    double note; ///< how long one lasts
    double gap; ///< between two
    int motif; ///< notes in a motif, at most 5
    int notes; ///< in a song
    double waver; ///< times a second, within a note
    double depth; ///< of the waver
};

class Singer {
public:
    Singer(Random &random, const Species &species)
        : m_as(species)
        , m_hertz(species.hertz * random.between(0.92, 1.08))
        , m_far(random.between(0.4, 1))
    {
        const double turn = random.between(0.02, 0.23);
        m_left = cosineOf(turn);
        m_right = sineOf(turn);
        for (Motif &motif : m_motifs)
            for (Note &note : motif)
                note = { species.span * random.between(-0.5, 0.5), species.sweep * random.between(0.5, 1.3),
                    species.note * random.between(0.75, 1.35) };
    }

    /// Begins the next song, unless it sings.
    void begin(Random &random)
    {
        if (sings())
            return;
        m_motif = random.next() % m_motifs.size();
        m_count = static_cast<int>(m_as.notes * random.between(0.7, 1.3)) + 1;
        m_at = 0;
        m_song = 0;
        m_gone = 0;
        m_push = random.between(0.75, 1);
    }

    /// Lets one block go by.
    void advance(Random &random)
    {
        double wanted = 0;
        if (sings()) {
            const Note &note = m_motifs[m_motif][static_cast<std::size_t>(m_at % m_as.motif)];
            m_gone += kBlockSeconds;
            m_song += kBlockSeconds;
            const double part = m_gone / note.seconds;
            if (part < 1) {
                wanted = m_push * eased(m_song / 0.9) * swell(part);
                turnTo(note, part);
            }
            if (m_gone >= note.seconds + m_rest) {
                m_gone = 0;
                m_rest = m_as.gap * random.between(0.6, 1.7); // a bird is no clock
                ++m_at;
            }
        }
        m_soft += kSoft * (wanted - m_soft);
        m_softer += kSoft * (m_soft - m_softer);
    }

    [[nodiscard]] bool sings() const { return m_at < m_count; }
    [[nodiscard]] bool silent() const { return !sings() && m_softer < 0.0001; }
    [[nodiscard]] double hertz() const { return m_now; }
    [[nodiscard]] double loudness() const { return m_far * m_softer; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }

private:
    struct Note {
        double pitch; ///< octaves from the middle
        double sweep;
        double seconds;
    };
    using Motif = std::array<Note, 5>;

    /// Up in the first half, down in the second, never a corner.
    static double swell(double part) { return eased(part < 0.5 ? 2 * part : 2 - 2 * part); }

    void turnTo(const Note &note, double part)
    {
        const double song = static_cast<double>(m_at) / m_count;
        const double waver = m_as.depth > 0 ? m_as.depth * sineOf(m_as.waver * m_gone) : 0;
        const double octaves = note.pitch + m_as.drift * (song - 0.5) + note.sweep * (part - 0.5) + waver;
        m_now = m_hertz * powerOfTwo(octaves);
    }

    static constexpr double kSoft = 0.11; // 12 ms

    Species m_as;
    double m_hertz;
    double m_far;
    double m_left;
    double m_right;
    std::array<Motif, 4> m_motifs{};
    std::size_t m_motif = 0;
    int m_count = 0;
    int m_at = 0;
    double m_song = 0;
    double m_gone = 0;
    double m_push = 1;
    double m_rest = 0.1;
    double m_now = 3000;
    double m_soft = 0;
    double m_softer = 0;
};

}
