// SPDX-License-Identifier: MPL-2.0
#include "placepainter.h"

#include "valuenoise.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace {

struct Tint {
    float r, g, b;
};

Tint tint(const QColor &colour)
{
    return { colour.redF(), colour.greenF(), colour.blueF() };
}

Tint mix(Tint a, Tint b, float amount)
{
    return { a.r + (b.r - a.r) * amount, a.g + (b.g - a.g) * amount, a.b + (b.b - a.b) * amount };
}

float sway(double turns)
{
    return static_cast<float>(std::sin(turns));
}

float ramp(float from, float to, float at)
{
    const float t = std::clamp((at - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

/// The line of a fold of land, as height from the top.
float ridge(double x, double seed, double wide, float tall)
{
    return tall
        * (0.62F * noiseAt(x * wide, seed) + 0.30F * noiseAt(x * wide * 2.1, seed + 9)
            + 0.08F * noiseAt(x * wide * 5.3, seed + 17));
}

/// All that depends on how far across one looks.
struct Column {
    float core, halo; ///< of the light, its share across
    float toLight; ///< 1 below the light, 0 far from it
    std::array<float, 3> top; ///< where the folds begin
    Tint haze;
    std::array<Tint, 3> land;
};

/// One fold over what is there: soft at its edge, misty below it.
Tint fold(Tint under, float depth, float soft, Tint land, Tint haze, float thick)
{
    if (depth <= -soft)
        return under;
    const float body = std::clamp(depth * 4.5F, 0.0F, 1.0F) * std::clamp(1.6F - depth * 2.7F, 0.0F, 1.0F);
    const Tint here = mix(land, haze, thick * body);
    return depth >= soft ? here : mix(under, here, ramp(-soft, soft, depth));
}

class Place {
public:
    Place(const Weather &weather, float aspect, int width)
        : m_weather(weather)
        , m_aspect(aspect)
        // The light wanders a hand's breadth in many minutes; the mist drifts at a hundredth of the height a second.
        , m_sunX(aspect * (0.70F + 0.02F * sway(weather.drift * 0.0031)))
        , m_sunY(0.60F + 0.012F * sway(weather.drift * 0.0047 + 1))
        , m_veil(width, -weather.drift * 0.010, aspect * 1.3)
        , m_high(width, weather.drift * 0.006, aspect * 0.9)
        , m_low(width, weather.drift * 0.012, aspect * 1.1)
        , m_veilRow(static_cast<std::size_t>(width))
        , m_highRow(m_veilRow)
        , m_lowRow(m_veilRow)
    {
        for (int i = 0; i < width; ++i)
            m_columns.push_back(column(aspect * static_cast<float>(i) / static_cast<float>(width)));
    }

    /// Calls put(column, tint) for each pixel of the row at height y.
    template <typename Put>
    void row(float y, Put put)
    {
        m_veil.row(y * 3.2 + m_weather.drift * 0.0016, m_veilRow);
        m_high.row(y * 4.0 - 3, m_highRow);
        m_low.row(y * 5.0 + 40, m_lowRow);
        const Tint low = tint(m_weather.skyLow), glow = tint(m_weather.glow), plain = tint(m_weather.skyMiddle);
        const Tint air = mix(mix(tint(m_weather.skyTop), plain, ramp(0, 0.52F, y)), low, ramp(0.38F, 0.82F, y));
        const float dy = (y - m_sunY) * 1.15F;
        const float core = 0.42F * std::exp(-5 * dy * dy), halo = 0.20F * std::exp(-1.5F * dy * dy);
        const float mistHere = 0.16F * (1 - ramp(0.2F, 0.75F, y));
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const Column &c = m_columns[i];
            const float light = (core * c.core + halo * c.halo) * (0.78F + 0.44F * m_veilRow[i]);
            Tint here = mix(air, glow, light);
            if (mistHere > 0)
                here = mix(here, low, mistHere * ramp(-0.15F, 0.35F, m_highRow[i]));
            here = fold(here, y - c.top[0], 0.018F, c.land[0], c.haze, 0.55F + 0.3F * m_lowRow[i]);
            here = fold(here, y - c.top[1], 0.013F, c.land[1], c.haze, 0.34F + 0.3F * m_lowRow[i]);
            here = edge(here, y, c, glow);
            here = fold(here, y - c.top[2], 0.010F, c.land[2], c.haze, 0);
            put(i, mix(plain, here, m_weather.picture));
        }
    }

private:
    Column column(float x) const
    {
        const double t = m_weather.drift;
        const float swayed = 0.0022F * sway(t * 0.021);
        const float dx = (x - m_sunX) * 0.82F, reach = (x - m_sunX) / (0.55F * m_aspect + 0.2F);
        Column c {};
        c.core = std::exp(-5 * dx * dx);
        c.halo = std::exp(-1.5F * dx * dx);
        c.toLight = std::exp(-reach * reach);
        c.top = { 0.655F + ridge(x + 3.0, 2, 1.35, 0.20F), 0.765F + ridge(x + t * 0.0004 + 11, 5, 1.05, 0.20F) + swayed * 0.4F,
            0.895F + ridge(x + 23.0, 8, 0.85, 0.22F) + swayed };
        const Tint glow = tint(m_weather.glow);
        c.haze = mix(tint(m_weather.skyLow), glow, 0.30F * c.toLight);
        c.land = { mix(tint(m_weather.far), glow, 0.10F * c.toLight), mix(tint(m_weather.middle), glow, 0.06F * c.toLight),
            tint(m_weather.near) };
        return c;
    }

    /// Where a fold meets the light its edge is seen, as grass is against evening.
    static Tint edge(Tint here, float y, const Column &c, Tint glow)
    {
        const float a = std::max(0.0F, 1 - std::abs(y - c.top[0]) * 15), b = std::max(0.0F, 1 - std::abs(y - c.top[1]) * 18);
        const float rim = 0.08F * a * a + 0.10F * b * b;
        return rim > 0 ? mix(here, glow, rim * c.toLight) : here;
    }

    const Weather &m_weather;
    float m_aspect, m_sunX, m_sunY;
    Mist m_veil, m_high, m_low;
    std::vector<float> m_veilRow, m_highRow, m_lowRow;
    std::vector<Column> m_columns;
};

/// Interleaved gradient noise, -1/2 to 1/2: even to the eye, and the same for the same pixel.
float grain(int x, int y)
{
    const float a = 0.06711056F * static_cast<float>(x) + 0.00583715F * static_cast<float>(y);
    const float b = 52.9829189F * (a - std::floor(a));
    return b - std::floor(b) - 0.5F;
}

int level(float value, float noise)
{
    return static_cast<int>(std::clamp(value * 255 + 0.5F + noise, 0.0F, 255.0F));
}

}

void paintPlace(QImage &image, const Weather &weather, float aspect)
{
    Place place(weather, aspect, image.width());
    for (int j = 0; j < image.height(); ++j) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(j));
        place.row((static_cast<float>(j) + 0.5F) / static_cast<float>(image.height()), [line, j](std::size_t i, Tint tint) {
            const float noise = 1.3F * grain(static_cast<int>(i), j);
            line[i] = qRgb(level(tint.r, noise), level(tint.g, noise), level(tint.b, noise));
        });
    }
}

void roundOff(QImage &image, float corner)
{
    const float w = static_cast<float>(image.width()) / 2, h = static_cast<float>(image.height()) / 2;
    for (int j = 0; j < image.height(); ++j)
        for (int i = 0; i < image.width(); ++i) {
            const float x = std::max(0.0F, std::abs(static_cast<float>(i) + 0.5F - w) - w + corner);
            const float y = std::max(0.0F, std::abs(static_cast<float>(j) + 0.5F - h) - h + corner);
            if (x == 0 || y == 0)
                continue;
            const float away = std::pow(std::pow(x, 2.5F) + std::pow(y, 2.5F), 0.4F);
            const float inside = std::clamp(corner + 0.5F - away, 0.0F, 1.0F);
            QRgb &pixel = reinterpret_cast<QRgb *>(image.scanLine(j))[i];
            const auto part = [inside](int value) { return static_cast<int>(std::lround(static_cast<float>(value) * inside)); };
            pixel = qRgba(part(qRed(pixel)), part(qGreen(pixel)), part(qBlue(pixel)), part(qAlpha(pixel)));
        }
}
