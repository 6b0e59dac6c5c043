// SPDX-License-Identifier: MPL-2.0
#include "ctl/import/soften.h"

#include "sound/sudden.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int kRounds = 40;
constexpr double kGentle = 5; ///< dB a second; how fast what was sudden may rise
constexpr double kMostLift = 10, kMostFall = -14; ///< dB of the slow hand
constexpr double kMostQuick = -24; ///< dB; what stands out farther is a bang, and stays one
constexpr double kNoticed = -1; ///< dB
constexpr std::size_t kApart = 50; ///< hops between one sudden sound and the next
constexpr std::size_t kBrief = 9; ///< hops
constexpr double kMuch = -3, kOften = 0.2; ///< dB, and the share of time in which so much may be taken off

double gain(double decibels)
{
    return std::pow(10, decibels / 20);
}

bool sudden(const Fault &fault)
{
    return fault.kind == Fault::Kind::Onset || fault.kind == Fault::Kind::Rise;
}

}

Softening::Softening(std::span<const Hop> hops)
    : m_hops(hops)
    , m_after(hops.begin(), hops.end())
    , m_slow(hops.size(), 0)
    , m_quick(hops.size(), 0)
    , m_gains(hops.size() + 1, 1)
{
}

std::optional<Fault> Softening::work()
{
    std::vector<Fault> faults;
    for (int round = 0; round < kRounds; ++round) {
        makeUp();
        faults = judge(m_after, Limits::planned());
        if (round == 0)
            m_first = faults;
        if (faults.empty())
            return tooMuch();
        correct(faults);
        if (const auto fault = tooMuch())
            return fault;
    }
    makeUp();
    faults = judge(m_after, Limits());
    return faults.empty() ? tooMuch() : std::optional(faults.front());
}

/// Where two hops meet the smaller gain holds, so that every hop gets at most its own, and what is sudden is
/// awaited.
void Softening::applyGain()
{
    const std::size_t count = m_hops.size();
    const auto own = [this](std::size_t hop) { return gain(m_slow[hop] + m_quick[hop] + m_makeUp); };
    for (std::size_t i = 0; i <= count; ++i)
        m_gains[i] = static_cast<float>(i == 0 ? own(0)
                : i == count                   ? own(count - 1)
                                               : std::min(own(i - 1), own(i)));
    for (std::size_t i = 0; i < count; ++i) {
        const float a = m_gains[i], b = m_gains[i + 1];
        const float power = (a * a + a * b + b * b) / 3;
        Hop &hop = m_after[i];
        hop = m_hops[i];
        for (float &p : hop.power)
            p *= power;
        for (auto &part : hop.bright)
            for (float &p : part)
                p *= power;
        hop.peak *= std::max(a, b);
    }
}

void Softening::makeUp()
{
    applyGain();
    lift(kLoudness - integrated(powersOf(m_after, 1)));
}

void Softening::lift(double decibels)
{
    m_makeUp += decibels;
    applyGain();
}

/// What is sudden first, by itself: it also makes a sound look uneven.
void Softening::correct(const std::vector<Fault> &faults)
{
    std::vector<Fault> rises;
    std::ranges::copy_if(faults, std::back_inserter(rises), sudden);
    std::ranges::sort(rises, {}, &Fault::from);
    std::size_t done = 0;
    const std::vector<double> before = m_quick;
    for (const Fault &fault : rises)
        if (fault.from >= done)
            done = limitRise(fault.from, fault.to);
    for (const Fault &fault : faults) {
        const bool brief = fault.kind == Fault::Kind::Click || fault.kind == Fault::Kind::Peak;
        if (brief && m_quick[fault.from] == before[fault.from]) // else it may be gone already
            m_quick[fault.from] -= fault.over + 0.3;
    }
    if (rises.empty()
        && std::ranges::any_of(faults, [](const Fault &f) { return f.kind == Fault::Kind::Uneven; }))
        level();
    else if (rises.empty())
        for (const Fault &fault : faults)
            if (fault.kind == Fault::Kind::Loud)
                m_slow[fault.from] -= fault.over * 0.3;
}

/// From `from` on, lets no hop through that would make either Fast level rise faster than gently, until
/// nothing wants to. Returns the hop after the last one that was touched.
std::size_t Softening::limitRise(std::size_t from, std::size_t to)
{
    const double times = gain(kGentle * kHopSeconds) * gain(kGentle * kHopSeconds);
    const double unheard = sound::powerOf(-50);
    std::array<double, 2> level{ fastPower(m_after, 0)[from], fastPower(m_after, 1)[from] };
    std::size_t i = from + 1;
    for (int calm = 0; i < m_hops.size() && (i <= to || calm < 10); ++i) {
        double let = 1;
        for (std::size_t w = 0; w < level.size(); ++w) {
            const double room
                = std::max(level[w], unheard) * (times - 1 + sound::Fast::kPart) / sound::Fast::kPart;
            let = std::min(let, room / (static_cast<double>(m_after[i].power[w]) + 1e-20));
        }
        for (std::size_t w = 0; w < level.size(); ++w)
            level[w] += sound::Fast::kPart * (static_cast<double>(m_after[i].power[w]) * let - level[w]);
        calm = let < 1 ? 0 : calm + 1;
        if (let < 1)
            m_quick[i] += 10 * std::log10(let);
    }
    return i;
}

/// Takes off slowly what lies too far from the rest. Means of 3 s know what comes.
void Softening::level()
{
    std::vector<double> shortTerm = around(powersOf(m_after, 1), 300);
    for (double &power : shortTerm) {
        const double away = sound::lufsOf(power) - kLoudness;
        power = std::clamp(away, -2.2, 2.2) - away;
    }
    const std::vector<double> wanted = around(shortTerm, 200);
    for (std::size_t i = 0; i < m_slow.size(); ++i)
        m_slow[i] = std::clamp(m_slow[i] + wanted[i], kMostFall, kMostLift);
}

/// A sound that would have to be held down so far, or so often, is not a calm one. A mere click may go
/// farther.
std::optional<Fault> Softening::tooMuch() const
{
    const std::vector<double> held = around(m_quick, kBrief);
    const auto deep = std::ranges::min_element(held);
    const auto often = std::ranges::count_if(held, [](double d) { return d < kMuch; });
    if (m_first.empty())
        return {};
    if (static_cast<double>(often) > kOften * static_cast<double>(held.size()))
        return *std::ranges::min_element(m_first, {}, &Fault::from);
    if (*deep >= kMostQuick)
        return {};
    const auto where = static_cast<std::size_t>(deep - held.begin());
    const auto away = [where](const Fault &f) {
        return f.from > where ? f.from - where : where > f.to ? where - f.to : std::size_t(0);
    };
    return *std::ranges::min_element(m_first, {}, away);
}

int Softening::softened() const
{
    int many = 0;
    std::size_t calm = kApart;
    for (const double quick : m_quick) {
        many += quick < kNoticed && calm >= kApart;
        calm = quick < kNoticed ? 0 : calm + 1;
    }
    return many;
}

double Softening::firstSoftened() const
{
    const auto first = std::ranges::find_if(m_quick, [](double d) { return d < kNoticed; });
    return static_cast<double>(first - m_quick.begin()) * kHopSeconds;
}

double Softening::deepest() const
{
    return *std::ranges::min_element(m_quick);
}

double Softening::levelled() const
{
    const auto [least, most] = std::ranges::minmax_element(m_slow);
    return *most - *least;
}
