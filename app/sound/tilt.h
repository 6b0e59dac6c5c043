// SPDX-License-Identifier: MPL-2.0
// A filter that loses the same number of decibels each octave: poles and zeros in turn, an octave and a bit
// apart, each zero as far towards the next pole as the tilt asks. Summed side by side instead of one after
// another, which is the same filter and four times as quick.
#pragma once

#include "sound/arithmetic.h"
#include "sound/lanes.h"

#include <complex>

namespace sound {

class Tilt {
public:
    /// `tilt` in dB an octave, -6.02 to 0. Within 0.3 dB of its law from 40 Hz to 16 kHz; silent below 20 Hz.
    explicit Tilt(double tilt)
    {
        const double way = tilt / -6.0205999132796242;
        for (int k = 0; k < kPoles; ++k) {
            const double hertz = kLowest * powerOfTwo(k * kApart);
            m_pole[k] = keptAt(hertz);
            m_zero[k] = keptAt(hertz * powerOfTwo(way * kApart));
        }
        share();
        levelEnd(way);
        tuneGround();
    }

    float operator()(float x)
    {
        float y = m_direct * x;
        Four sum{};
        for (int i = 0; i < kPoles / 4; ++i) {
            m_held[i] = m_held[i] * m_keeps[i] + x;
            sum += m_held[i] * m_gain[i];
        }
        y += sum[0] + sum[1] + sum[2] + sum[3];
        const float even = m_now * y + m_then * m_before;
        m_before = y;
        return m_ground[1](m_ground[0](even));
    }

    /// How much of the power at this pitch, in turns a frame, comes through.
    [[nodiscard]] double power(double turns) const
    {
        return std::norm(shape(turns)) * std::norm(m_ground[0].response(turns) * m_ground[1].response(turns));
    }

private:
    using Complex = std::complex<double>;

    /// A high-pass of the second order.
    struct Ground {
        float b = 1, a1 = 0, a2 = 0, s1 = 0, s2 = 0;

        void tune(double hertz, double width)
        {
            const double g = 3.1415926535897932 * hertz / kRate;
            const double scale = 1 / (1 + g * (width + g));
            b = static_cast<float>(scale);
            a1 = static_cast<float>(2 * (g * g - 1) * scale);
            a2 = static_cast<float>((1 - g * (width - g)) * scale);
        }
        float operator()(float x)
        {
            const float y = b * x + s1;
            s1 = -2 * b * x - a1 * y + s2;
            s2 = b * x - a2 * y;
            return y;
        }
        [[nodiscard]] Complex response(double turns) const
        {
            const Complex z = around(turns);
            const Complex above = 1.0 - z;
            return static_cast<double>(b) * above * above
                / (1.0 + static_cast<double>(a1) * z + static_cast<double>(a2) * z * z);
        }
    };

    static Complex around(double turns) { return { cosineOf(turns), -sineOf(turns) }; }

    /// From poles and zeros one after another to poles side by side.
    void share()
    {
        double direct = 1;
        for (int k = 0; k < kPoles; ++k) {
            direct *= m_zero[k] / m_pole[k];
            double gain = 1 - m_zero[k] / m_pole[k];
            for (int j = 0; j < kPoles; ++j)
                if (j != k)
                    gain *= (1 - m_zero[j] / m_pole[k]) / (1 - m_pole[j] / m_pole[k]);
            m_gain[k / 4][k % 4] = static_cast<float>(gain);
            m_keeps[k / 4][k % 4] = static_cast<float>(m_pole[k]);
        }
        m_direct = static_cast<float>(direct);
    }

    /// Near its end the digital filter leaves its law; two frames weighed against each other bring it back.
    void levelEnd(double way)
    {
        const double low = std::norm(shape(kMiddle / kRate));
        const double high = std::norm(shape(kEnd / kRate));
        const double wanted = powerOfTwo(-2 * way * logOfTwo(kEnd / kMiddle));
        const double err = wanted * low / high; // what the two frames must make of the end
        const double turn = 1 - cosineOf(kEnd / kRate);
        const double part = 0.5 * (1 - err) / turn; // then(1 - then)
        const double root = 1 - 4 * part;
        const double then = root > 0 ? 0.5 - 0.5 * std::sqrt(root) : 0;
        m_then = static_cast<float>(then);
        m_now = static_cast<float>(1 - then);
    }

    /// Butterworth of the fourth order: what is below 20 Hz only tires a loudspeaker.
    void tuneGround()
    {
        m_ground[0].tune(kGround, 1.8477590650225735);
        m_ground[1].tune(kGround, 0.7653668647301796);
    }

    [[nodiscard]] Complex shape(double turns) const
    {
        const Complex z = around(turns);
        Complex h = 1;
        for (int k = 0; k < kPoles; ++k)
            h *= (1.0 - m_zero[k] * z) / (1.0 - m_pole[k] * z);
        return h * (static_cast<double>(m_now) + static_cast<double>(m_then) * z);
    }

    static constexpr int kPoles = 8;
    static constexpr double kLowest = 10; // hertz
    static constexpr double kApart = 1.4; // octaves
    static constexpr double kGround = 18; // hertz
    static constexpr double kMiddle = 1000, kEnd = 15500; // hertz

    double m_pole[kPoles], m_zero[kPoles];
    Four m_keeps[kPoles / 4]{}, m_gain[kPoles / 4]{}, m_held[kPoles / 4]{};
    float m_direct = 1;
    float m_now = 1, m_then = 0, m_before = 0;
    Ground m_ground[2];
};

}
