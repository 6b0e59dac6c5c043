// SPDX-License-Identifier: MPL-2.0
#include "senses/soundjudge.h"

#include "senses/limits.h"
#include "sound/onset.h"
#include "sound/timbre.h"

using namespace std::chrono_literals;

namespace {

constexpr std::size_t kSecond = std::size_t(sound::kRate) * sound::kChannels; ///< samples
constexpr std::size_t kPoints = 100; ///< of a curve in a second
constexpr double kAudible = -50; ///< LUFS: what can be heard in a quiet room

/// Loudness as it went, by EBU R 128.
struct Curves {
    std::vector<double> momentary, truePeak; ///< every 10 ms
    std::vector<double> shortTerm; ///< every 100 ms
    double integrated = -120;
};

Curves curvesOf(std::span<const float> sound)
{
    using State = std::unique_ptr<ebur128_state, void (*)(ebur128_state *)>;
    const State state(ebur128_init(2, sound::kRate, EBUR128_MODE_I | EBUR128_MODE_S | EBUR128_MODE_TRUE_PEAK),
        [](ebur128_state *s) { ebur128_destroy(&s); });
    Curves curves;
    for (std::size_t at = 0; at + 2 * ear::kHop <= sound.size(); at += 2 * ear::kHop) {
        ebur128_add_frames_float(state.get(), sound.data() + at, ear::kHop);
        double now = 0, left = 0, right = 0;
        ebur128_loudness_momentary(state.get(), &now);
        curves.momentary.push_back(std::max(now, ear::kInaudible));
        ebur128_prev_true_peak(state.get(), 0, &left);
        ebur128_prev_true_peak(state.get(), 1, &right);
        curves.truePeak.push_back(ear::decibels(std::max(left, right)));
        if (curves.momentary.size() % 10 == 0) {
            ebur128_loudness_shortterm(state.get(), &now);
            curves.shortTerm.push_back(std::max(now, ear::kInaudible));
        }
    }
    ebur128_loudness_global(state.get(), &curves.integrated);
    return curves;
}

class SoundJudge {
public:
    SoundJudge(const Heard &heard, Findings &findings)
        : m_heard(heard)
        , m_sound(heard.sound)
        , m_findings(findings)
    {
    }

    void judge()
    {
        const auto strange = std::ranges::count_if(m_sound, [](float x) { return !std::isfinite(x); });
        hold(limits::kNoNumber, double(strange), 0);
        if (strange > 0 || m_sound.size() < kSecond)
            return; // of what is no number nothing else can be said
        m_curves = curvesOf(m_sound);
        // What begins in the middle of a sound needs half a second to be known.
        m_first = ear::peak(m_sound.first(2 * ear::kHop)) > 1e-4F ? kPoints / 2 : 0;
        holdLoudness();
        holdRises();
        holdPieces();
        holdRange();
        holdOnsets();
    }

private:
    using Moment = std::chrono::milliseconds;

    [[nodiscard]] Moment momentOf(double seconds) const
    {
        return m_heard.began + Moment(std::int64_t(seconds * 1000));
    }
    [[nodiscard]] bool touchedWithin(Moment from, Moment to) const
    {
        return std::ranges::any_of(m_heard.touches, [&](Moment t) { return t >= from && t <= to; });
    }
    void hold(const Limit &limit, double value, double seconds)
    {
        const Moment when = momentOf(seconds);
        m_findings.hold(limit, value, when, touchedWithin(when - 1s, when));
    }

    void holdLoudness()
    {
        for (std::size_t i = 0; i < m_curves.momentary.size(); ++i) {
            hold(limits::kMomentary, m_curves.momentary[i], double(i) / kPoints);
            hold(limits::kTruePeak, m_curves.truePeak[i], double(i) / kPoints);
        }
        for (std::size_t i = 0; i < m_curves.shortTerm.size(); ++i)
            hold(limits::kShort, m_curves.shortTerm[i], double(i) / 10);
        hold(limits::kWhole, m_curves.integrated, 0);
    }

    void holdRises()
    {
        const auto &curve = m_curves.momentary;
        for (std::size_t i = m_first; i + kPoints / 2 < curve.size(); ++i)
            if (curve[i] <= ear::kSilent)
                hold(limits::kRise, ear::slope(curve, i), double(i) / kPoints);
        for (std::size_t i = m_first; i < curve.size(); ++i) {
            const auto from = curve.begin() + long(std::max(m_first, i < kPoints ? 0 : i - kPoints));
            hold(limits::kRiseInASecond, curve[i] - *std::min_element(from, curve.begin() + long(i) + 1),
                double(i) / kPoints);
        }
    }

    /// What only shows in a stretch of sound: clicks everywhere, tones and throbs where it is steady.
    void holdPieces()
    {
        for (std::size_t at = 0; at + 3 * kSecond <= m_sound.size(); at += 2 * kSecond)
            hold(limits::kClick, ear::sharpestClick(m_sound.subspan(at, 3 * kSecond)), double(at / kSecond));
        for (std::size_t at = 0; at + 4 * kSecond <= m_sound.size(); at += 2 * kSecond) {
            const auto piece = m_sound.subspan(at, 4 * kSecond);
            hold(limits::kStanding, standing(piece), double(at / kSecond));
            if (!steady(at / kSecond))
                continue;
            hold(limits::kTone, ear::sharpestTone(piece), double(at / kSecond));
            hold(limits::kThrob, ear::deepestThrob(piece), double(at / kSecond));
        }
    }

    static double standing(std::span<const float> piece)
    {
        double left = 0, right = 0;
        for (std::size_t i = 0; i + 1 < piece.size(); i += 2) {
            left += double(piece[i]);
            right += double(piece[i + 1]);
        }
        return ear::decibels(2 * std::max(std::abs(left), std::abs(right)) / double(piece.size()));
    }

    /// True where the four seconds from there are heard throughout, and end about as loud as they begin.
    [[nodiscard]] bool steady(std::size_t second) const
    {
        const auto begin = m_curves.momentary.begin() + long(second * kPoints + kPoints / 2);
        const auto [low, high] = std::minmax_element(begin, begin + 7 * long(kPoints) / 2);
        return *low > kAudible && *high - *low < 12;
    }

    void holdRange()
    {
        for (std::size_t at = 50; at + 600 <= m_curves.shortTerm.size(); at += 10) {
            const auto begin = m_curves.shortTerm.begin() + long(at);
            const auto [low, high] = std::minmax_element(begin, begin + 600);
            const Moment from = momentOf(double(at) / 10);
            if (*low > kAudible && !touchedWithin(from - 10s, from + 60s))
                hold(limits::kRange, *high - *low, double(at) / 10);
        }
    }

    void holdOnsets()
    {
        hold(limits::kOnset, 0, 0);
        double together = 0;
        for (const ear::Weight weight : { ear::Weight::A, ear::Weight::K })
            for (const ear::Onset &onset : ear::onsets(ear::fastLevel(m_sound, weight))) {
                if (onset.seconds * kPoints < double(m_first))
                    continue;
                hold(limits::kOnset, onset.prominence, onset.seconds);
                const Moment when = momentOf(onset.seconds);
                if (touchedWithin(when - 1s, when))
                    continue;
                together += double(std::ranges::count_if(m_heard.suddenLight,
                    [when](Moment light) { return light >= when - 1s && light <= when + 1s; }));
                hold(limits::kTogether, together, onset.seconds);
            }
    }

    const Heard &m_heard;
    std::span<const float> m_sound;
    Findings &m_findings;
    Curves m_curves;
    std::size_t m_first = 0; ///< point of a curve
};

}

void holdSound(const Heard &heard, Findings &findings)
{
    SoundJudge(heard, findings).judge();
}
