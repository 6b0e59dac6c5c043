// SPDX-License-Identifier: MPL-2.0
#include "placepainter.h"

#include "scenes.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace {

View viewOf(const Weather &weather, float aspect, int width)
{
    const auto sway = [](double turns) { return static_cast<float>(std::sin(turns)); };
    return { tint(weather.skyTop), tint(weather.skyMiddle), tint(weather.skyLow), tint(weather.far), tint(weather.middle),
        tint(weather.near), tint(weather.glow), weather.drift, aspect, weather.across, width,
        // The light wanders a hand's breadth in many minutes.
        aspect * (0.70F + 0.02F * sway(weather.drift * 0.0031)), 0.60F + 0.012F * sway(weather.drift * 0.0047 + 1) };
}

/// All the scenes that can be seen, one behind the other as if the glass were thin.
class Place {
public:
    Place(const Weather &weather, float aspect, int width)
        : m_view(viewOf(weather, aspect, width))
        , m_row(static_cast<std::size_t>(width))
        , m_sum(m_row.size())
    {
        for (std::size_t kind = 0; kind < kSceneKinds; ++kind)
            if (const auto share = static_cast<float>(weather.scenes[kind]); share > 0)
                m_scenes.push_back({ share, layersOf(static_cast<SceneKind>(kind), m_view) });
    }

    std::span<const Tint> row(float y)
    {
        if (m_scenes.size() == 1) {
            paint(m_scenes.front(), y);
            return m_row;
        }
        std::ranges::fill(m_sum, Tint {});
        for (const Scene &scene : m_scenes) {
            paint(scene, y);
            for (std::size_t i = 0; i < m_sum.size(); ++i)
                m_sum[i] += m_row[i] * scene.share;
        }
        return m_sum;
    }

private:
    struct Scene {
        float share;
        std::vector<std::unique_ptr<Layer>> layers;
    };
    /// One row of one scene, from the first layer that can be seen in it.
    void paint(const Scene &scene, float y)
    {
        const auto hiding = std::find_if(scene.layers.rbegin(), scene.layers.rend(),
            [y](const std::unique_ptr<Layer> &layer) { return layer->hides(y); });
        auto first = scene.layers.begin();
        if (hiding != scene.layers.rend())
            first = hiding.base() - 1;
        std::ranges::fill(m_row, m_view.skyMiddle);
        for (auto layer = first; layer != scene.layers.end(); ++layer)
            (*layer)->over(y, m_row);
    }
    View m_view;
    std::vector<Scene> m_scenes;
    std::vector<Tint> m_row, m_sum;
};

/// Interleaved gradient noise, -1/2 to 1/2: even to the eye, and the same for the same pixel.
float grain(int x, int y)
{
    const float a = 0.06711056F * static_cast<float>(x) + 0.00583715F * static_cast<float>(y);
    const float b = 52.9829189F * (a - static_cast<float>(static_cast<int>(a))); // neither is below 0
    return b - static_cast<float>(static_cast<int>(b)) - 0.5F;
}

QRgb pixel(Tint colour, float noise)
{
    using Levels [[gnu::vector_size(16)]] = int;
    const Tint value = colour * 255 + (0.5F + noise);
    const Tint none {}, most = none + 255.0F;
    const Tint low = value < none ? none : value;
    const Levels levels = __builtin_convertvector(low > most ? most : low, Levels);
    return qRgb(levels[0], levels[1], levels[2]);
}

}

void paintPlace(QImage &image, const Weather &weather, float aspect)
{
    Place place(weather, aspect, image.width());
    std::vector<float> noise(static_cast<std::size_t>(image.width()));
    for (int j = 0; j < image.height(); ++j) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(j));
        const auto row = place.row((static_cast<float>(j) + 0.5F) / static_cast<float>(image.height()));
        for (int i = 0; i < image.width(); ++i)
            noise[static_cast<std::size_t>(i)] = 1.3F * grain(i, j);
        for (std::size_t i = 0; i < row.size(); ++i)
            line[i] = pixel(row[i], noise[i]);
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
