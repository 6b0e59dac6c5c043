// SPDX-License-Identifier: MPL-2.0
#include "senses/framejudge.h"

#include "senses/limits.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto kTenth = 100ms;
constexpr auto kSlack = 5ms; ///< a frame that comes a little late still belongs

/// The mean change of every window.
std::vector<float> overWindows(const Tiles &change)
{
    constexpr int across = kAcross - kWindow + 1, down = kDown - kWindow + 1;
    std::vector<float> rows(std::size_t(across) * kDown), windows(std::size_t(across) * down);
    for (std::size_t y = 0; y < kDown; ++y)
        for (std::size_t x = 0; x < across; ++x)
            for (std::size_t i = 0; i < kWindow; ++i)
                rows[y * across + x] += change[y * kAcross + x + i];
    for (std::size_t y = 0; y < down; ++y)
        for (std::size_t i = 0; i < kWindow; ++i)
            for (std::size_t x = 0; x < across; ++x)
                windows[y * across + x] += rows[(y + i) * across + x] / (kWindow * kWindow);
    return windows;
}

/// The same in the tiles of flashes.
Tiles coarse(const Tiles &tiles)
{
    Tiles sums(kFlashAcross * kFlashDown);
    for (std::size_t i = 0; i < tiles.size(); ++i)
        sums[i / kAcross / kCoarse * kFlashAcross + i % kAcross / kCoarse] += tiles[i] / (kCoarse * kCoarse);
    return sums;
}

}

Tiles lightnessOfTiles(const QImage &picture)
{
    return toLightness(Picture(picture).light().luminance);
}

void FrameJudge::see(const QImage &picture, Moment when)
{
    see(Picture(picture).light(), when);
}

void FrameJudge::see(const Light &light, Moment when, Seen seen)
{
    settle(when);
    if (when <= m_displays)
        m_frames.clear();
    keep({ when, seen == Seen::Late, light.luminance, toLightness(light.luminance) });
    measure();
    m_last = light;
    countFlashes(when);
    ++m_most.frames;
}

void FrameJudge::seeTheSame(Moment when, Seen seen)
{
    settle(when);
    Frame frame = m_frames.back();
    frame.when = when;
    frame.late = seen == Seen::Late;
    keep(std::move(frame));
    countFlashes(when); // what sets out from here sets out now
}

void FrameJudge::keep(Frame frame)
{
    m_frames.push_back(std::move(frame));
    while (m_frames.size() > 2 && m_frames[0].when + 1s + kSlack < m_frames.back().when)
        m_frames.pop_front();
}

/// Decides, before a picture is seen, whether what it brings was asked for.
void FrameJudge::settle(Moment when)
{
    if (m_asking.fresh(when)) {
        m_asking.begin(when);
        return;
    }
    if (!m_asking.asked() || m_frames.empty())
        return;
    if (change(&Frame::lightness, Asking::kSecond).worst >= limits::kUnaskedInASecond / 2)
        m_asking.moved(m_frames.back().when);
    m_asking.rested(when);
}

/// Within the last `span`, as far back as `since`. What nobody saw may have taken longer than a tenth.
FrameJudge::Spread FrameJudge::change(Tiles Frame::*what, Moment span, Moment since) const
{
    Tiles low = m_frames.back().*what, high = low;
    for (std::size_t f = m_frames.size() - 1; f-- > 0;) {
        const Frame &frame = m_frames[f];
        const bool before = frame.when + span + kSlack < m_frames.back().when;
        if (before && f + 2 != m_frames.size())
            break; // after a stall the picture before it is the neighbour, however long ago
        if (frame.when < since || (span == kTenth && m_frames[f + 1].late))
            break;
        for (std::size_t i = 0; i < low.size(); ++i) {
            low[i] = std::min(low[i], (frame.*what)[i]);
            high[i] = std::max(high[i], (frame.*what)[i]);
        }
    }
    for (std::size_t i = 0; i < low.size(); ++i)
        high[i] -= low[i];
    auto windows = overWindows(high);
    const auto quarter = windows.begin() + long(windows.size() / 4);
    std::nth_element(windows.begin(), quarter, windows.end(), std::greater());
    return { double(*quarter), double(*std::max_element(windows.begin(), quarter + 1)) };
}

void FrameJudge::measure()
{
    const Moment when = m_frames.back().when;
    const Spread tenth = change(&Frame::lightness, kTenth), second = change(&Frame::lightness, 1s);
    const double luminance = change(&Frame::luminance, 1s).quarter;
    m_most.lightnessInATenth = std::max(m_most.lightnessInATenth, tenth.quarter);
    m_most.worstWindowInATenth = std::max(m_most.worstWindowInATenth, tenth.worst);
    m_most.worstWindowInASecond = std::max(m_most.worstWindowInASecond, second.worst);
    m_most.lightnessInASecond = std::max(m_most.lightnessInASecond, second.quarter);
    m_most.luminanceInASecond = std::max(m_most.luminanceInASecond, luminance);
    if (m_asking.asked())
        holdAsked(second, tenth, luminance, when);
    else
        holdUnasked(when);
}

void FrameJudge::holdAsked(const Spread &second, const Spread &tenth, double luminance, Moment when)
{
    m_findings.hold(limits::kAskedSecond, second.quarter, when, true);
    const bool wordsGo = when <= m_wordsGo;
    if (!wordsGo)
        m_findings.hold(limits::kAskedTenth, tenth.quarter, when, true);
    if (when > m_wordsGo + 1s) // they are within that second
        m_findings.hold(limits::kAskedLuminance, luminance, when, true);
    m_findings.hold(wordsGo ? limits::kWordsGo : limits::kAnswer, tenth.worst, when, true);
}

void FrameJudge::holdUnasked(Moment when)
{
    const double second = change(&Frame::lightness, 1s, m_asking.since()).worst;
    m_findings.hold(limits::kUnaskedSecond, second, when, false);
    m_findings.hold(
        limits::kUnaskedTenth, change(&Frame::lightness, kTenth, m_asking.since()).worst, when, false);
    if (second > limits::kUnaskedInASecond)
        m_sudden.push_back(when);
}

void FrameJudge::countFlashes(Moment when)
{
    const Tiles luminance = coarse(m_last.luminance), saturated = coarse(m_last.saturated);
    const std::vector<bool> all(luminance.size(), true);
    m_general.see(luminance, all, when);
    m_far.see(luminance, all, when);
    m_half.see(luminance, all, when);
    std::vector<bool> counts(saturated.size());
    std::transform(
        saturated.begin(), saturated.end(), counts.begin(), [](float share) { return share >= 0.5F; });
    m_red.see(coarse(m_last.red), counts, when);
    m_most.flashes = m_general.most();
    m_most.halfFlashes = m_half.most();
    m_most.redFlashes = m_red.most();
    const bool asked = m_asking.asked();
    m_findings.hold(limits::kFlashes, m_general.now(), when, asked);
    m_findings.hold(limits::kFlashesInTen, m_far.now(), when, asked);
    m_findings.hold(limits::kHalfFlashes, m_half.now(), when, asked);
    m_findings.hold(limits::kRedFlashes, m_red.now(), when, asked);
}
