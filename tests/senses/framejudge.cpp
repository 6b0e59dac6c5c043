// SPDX-License-Identifier: MPL-2.0
#include "senses/framejudge.h"

#include "core/colour.h"
#include "senses/tiles.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace {

constexpr auto kSlack = 5ms; ///< a frame that comes a little late still belongs

const std::array<float, 256> &linear()
{
    static const std::array<float, 256> table = [] {
        std::array<float, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i) {
            const double c = double(i) / 255;
            made[i] = float(c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
        }
        return made;
    }();
    return table;
}

/// The mean over each tile of what one pixel is worth, given as its red, green and blue light.
template <typename Worth>
std::vector<float> meansOfTiles(const QImage &given, Worth worth)
{
    const QImage picture = given.convertToFormat(QImage::Format_RGB32);
    std::vector<float> sum(kAcross * kDown), count(kAcross * kDown);
    const auto &light = linear();
    for (int y = 0; y < picture.height(); y += 2) { // every fourth pixel tells enough
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); x += 2) {
            const QRgb c = line[x];
            const auto tile
                = std::size_t(y * kDown / picture.height() * kAcross + x * kAcross / picture.width());
            sum[tile] += worth(
                light[std::size_t(qRed(c))], light[std::size_t(qGreen(c))], light[std::size_t(qBlue(c))]);
            count[tile] += 1;
        }
    }
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] /= std::max(1.0F, count[i]);
    return sum;
}

std::vector<float> luminanceOfTiles(const QImage &picture)
{
    return meansOfTiles(
        picture, [](float r, float g, float b) { return 0.2126F * r + 0.7152F * g + 0.0722F * b; });
}

std::vector<float> toLightness(std::vector<float> tiles)
{
    for (float &tile : tiles)
        tile = float(lightnessOf(double(tile)));
    return tiles;
}

/// The mean change of every window, the greatest first.
std::vector<float> overWindows(const std::vector<float> &change)
{
    std::vector<float> windows;
    windows.reserve((kAcross - kWindow + 1) * (kDown - kWindow + 1));
    for (int top = 0; top + kWindow <= kDown; ++top)
        for (int left = 0; left + kWindow <= kAcross; ++left) {
            float sum = 0;
            for (int y = top; y < top + kWindow; ++y)
                for (int x = left; x < left + kWindow; ++x)
                    sum += change[std::size_t(y * kAcross + x)];
            windows.push_back(sum / (kWindow * kWindow));
        }
    std::ranges::sort(windows, std::greater());
    return windows;
}

double overAQuarter(const std::vector<float> &windows)
{
    return double(windows[windows.size() / 4]);
}

}

std::vector<float> lightnessOfTiles(const QImage &picture)
{
    return toLightness(luminanceOfTiles(picture));
}

void FrameJudge::see(const QImage &picture, Moment when)
{
    Tiles luminance = luminanceOfTiles(picture);
    Tiles lightness = toLightness(luminance);
    m_frames.push_back({ when, std::move(luminance), std::move(lightness) });
    while (m_frames.size() > 2 && m_frames[0].when + 1s + kSlack < when)
        m_frames.pop_front();

    const auto change = [this, when](Tiles Frame::*what, Moment span) {
        Tiles low = m_frames.back().*what, high = low;
        for (std::size_t f = m_frames.size() - 1; f-- > 0;) {
            const Frame &frame = m_frames[f];
            const bool before = frame.when + span + kSlack < when;
            if (before && f + 2 != m_frames.size())
                break; // after a stall the picture before it is the neighbour, however long ago
            for (std::size_t i = 0; i < low.size(); ++i) {
                low[i] = std::min(low[i], (frame.*what)[i]);
                high[i] = std::max(high[i], (frame.*what)[i]);
            }
        }
        for (std::size_t i = 0; i < low.size(); ++i)
            high[i] -= low[i];
        return overWindows(high);
    };
    const auto tenth = change(&Frame::lightness, 100ms);
    m_most.lightnessInATenth = std::max(m_most.lightnessInATenth, overAQuarter(tenth));
    m_most.worstWindowInATenth = std::max(m_most.worstWindowInATenth, double(tenth.front()));
    m_most.lightnessInASecond
        = std::max(m_most.lightnessInASecond, overAQuarter(change(&Frame::lightness, 1s)));
    m_most.luminanceInASecond
        = std::max(m_most.luminanceInASecond, overAQuarter(change(&Frame::luminance, 1s)));
    countFlashes(picture, m_frames.back().luminance, when);
    ++m_most.frames;
}

void FrameJudge::countFlashes(const QImage &picture, const Tiles &luminance, Moment when)
{
    const std::vector<bool> all(luminance.size(), true);
    m_general.see(luminance, all, when);
    m_half.see(luminance, all, when);
    const Tiles red
        = meansOfTiles(picture, [](float r, float g, float b) { return 320 * std::max(0.0F, r - g - b); });
    const Tiles saturated = meansOfTiles(
        picture, [](float r, float g, float b) { return r >= 0.8F * (r + g + b) && r > 0 ? 1.0F : 0.0F; });
    std::vector<bool> counts(saturated.size());
    std::transform(
        saturated.begin(), saturated.end(), counts.begin(), [](float share) { return share >= 0.5F; });
    m_red.see(red, counts, when);
    m_most.flashes = m_general.inASecond();
    m_most.halfFlashes = m_half.inASecond();
    m_most.redFlashes = m_red.inASecond();
}
