// SPDX-License-Identifier: MPL-2.0
#include "senses/motionjudge.h"

#include "senses/limits.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace std::chrono_literals;

namespace {

constexpr int kWide = Picture::kWide / 2, kHigh = Picture::kHigh / 2;
constexpr int kBlock = 16, kReach = 7; ///< dots
constexpr int kTexture = 200; ///< in sum: less has nothing to be known again by
constexpr int kDifferent = kBlock * kBlock / 2; ///< of 255, in sum
constexpr std::size_t kLooks = 3, kFewest = 12; ///< blocks
constexpr auto kNextLook = 95ms, kTooLong = 250ms;

struct Step {
    int x, y;
};

/// What is left of a picture without the light around each dot, which a mood changes and nobody sees move.
std::vector<std::uint8_t> detailsOf(const std::vector<std::uint8_t> &grey)
{
    constexpr int reach = kBlock / 2, row = kWide + 1;
    std::vector<int> sums(std::size_t(row) * (kHigh + 1)); // of all above and to the left
    for (int y = 0; y < kHigh; ++y)
        for (int x = 0, line = 0; x < kWide; ++x) {
            line += grey[std::size_t(y * kWide + x)];
            sums[std::size_t((y + 1) * row + x + 1)] = sums[std::size_t(y * row + x + 1)] + line;
        }
    const auto at = [&sums](int x, int y) { return sums[std::size_t(y * row + x)]; };
    std::vector<std::uint8_t> details(grey.size());
    for (int y = 0; y < kHigh; ++y)
        for (int x = 0; x < kWide; ++x) {
            const int left = std::max(0, x - reach), right = std::min(kWide, x + reach);
            const int top = std::max(0, y - reach), bottom = std::min(kHigh, y + reach);
            const int around = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
            const auto dot = std::size_t(y * kWide + x);
            const int detail = grey[dot] - around / ((right - left) * (bottom - top));
            details[dot] = std::uint8_t(std::clamp(128 + detail, 0, 255));
        }
    return details;
}

int apart(const std::uint8_t *a, const std::uint8_t *b)
{
    int sum = 0;
    for (int y = 0; y < kBlock; ++y, a += kWide, b += kWide)
        for (int x = 0; x < kBlock; ++x)
            sum += std::abs(a[x] - b[x]);
    return sum;
}

/// How much there is in a block to know it again by: how far its dots lie from their mean, in sum.
int textureOf(const std::uint8_t *block)
{
    int sum = 0, texture = 0;
    for (int y = 0; y < kBlock; ++y)
        for (int x = 0; x < kBlock; ++x)
            sum += block[y * kWide + x];
    const int mean = sum / (kBlock * kBlock);
    for (int y = 0; y < kBlock; ++y)
        for (int x = 0; x < kBlock; ++x)
            texture += std::abs(block[y * kWide + x] - mean);
    return texture;
}

/// Where a block has come from; no step where it is the same as before, or is found nowhere.
/// Words that fade look like the empty ground beside them, so what is found has to look like words.
Step stepOf(const std::uint8_t *now, const std::uint8_t *before, int left, int top, int texture)
{
    const std::uint8_t *block = now + top * kWide + left;
    const int there = apart(block, before + top * kWide + left);
    if (there < kDifferent)
        return { 0, 0 };
    int least = there;
    Step best{ 0, 0 };
    for (int y = std::max(-kReach, -top); y <= std::min(kReach, kHigh - kBlock - top); ++y)
        for (int x = std::max(-kReach, -left); x <= std::min(kReach, kWide - kBlock - left); ++x) {
            const int sum = apart(block, before + (top + y) * kWide + left + x);
            if (sum < least) {
                least = sum;
                best = { -x, -y };
            }
        }
    return 3 * least < there && 2 * least < texture ? best : Step{ 0, 0 };
}

}

/// The median speed of all blocks that can be known again, and how far they move from the middle.
MotionJudge::Flow MotionJudge::flow(const std::vector<std::uint8_t> &now, double seconds) const
{
    std::vector<double> speeds;
    double outwards = 0, from = 0;
    for (int top = 0; top < kHigh; top += kBlock)
        for (int left = 0; left < kWide; left += kBlock) {
            const int texture = textureOf(now.data() + top * kWide + left);
            if (texture < kTexture)
                continue;
            const Step step = stepOf(now.data(), m_before.data(), left, top, texture);
            const double x = left + kBlock / 2 - kWide / 2, y = top + kBlock / 2 - kHigh / 2;
            speeds.push_back(std::hypot(step.x, step.y) * 2 / kDotsInADegree / seconds);
            outwards += step.x * x + step.y * y;
            from += x * x + y * y;
        }
    if (speeds.size() < kFewest)
        return { 0, 0 };
    const auto median = speeds.begin() + long(speeds.size() / 2);
    std::nth_element(speeds.begin(), median, speeds.end());
    return { *median, std::abs(outwards / from / seconds) };
}

void MotionJudge::see(const Picture &picture, Moment when, bool asked, Findings &findings)
{
    if (m_when >= 0ms && when < m_when + kNextLook)
        return;
    auto now = detailsOf(picture.grey());
    if (m_when < 0ms || when > m_when + kTooLong)
        m_lately.clear();
    else
        m_lately.push_back(flow(now, double((when - m_when).count()) / 1000));
    m_before = std::move(now);
    m_when = when;
    if (m_lately.size() > kLooks)
        m_lately.pop_front();
    if (m_lately.size() < kLooks)
        return;
    findings.hold(limits::kSpeed, std::ranges::min(m_lately, {}, &Flow::speed).speed, when, asked);
    findings.hold(
        limits::kExpansion, std::ranges::min(m_lately, {}, &Flow::expansion).expansion, when, asked);
}
