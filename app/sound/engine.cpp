// SPDX-License-Identifier: MPL-2.0
#include "sound/engine.h"

#include "sound/calm.h"
#include "sound/mixer.h"
#include "sound/queue.h"

#include <algorithm>
#include <cmath>

namespace sound {
namespace {

struct Command {
    enum class What { Level, FadeOut, Master, Ceiling, Tone, Quiet } what = What::Quiet;
    int bed = 0;
    float level = 0;
};

/// Wishes leave these places free, so that "quiet" is heard even when somebody drums on the sliders.
constexpr std::size_t kKeptForQuiet = 8;

float decibels(double power)
{
    return power > 1e-12 ? static_cast<float>(decibelsOf(power) / 2) : kSilence;
}

}

struct Engine::Inside {
    Inside(std::span<const Bed> beds, std::uint64_t seed)
        : mixer(beds, seed)
        , asked(beds.size(), 0)
    {
    }

    bool put(Command command) { return commands.put(command, kKeptForQuiet); }
    void obey(const Command &command);
    void refill();
    [[nodiscard]] bool anythingAsked() const;

    Mixer mixer;
    Queue<Command, 256> commands;
    std::atomic<bool> zero{ true }; ///< all of the last block was

    // The room's thread only.
    std::vector<float> asked;
    bool toneAsked = false;

    // The sound thread only.
    std::array<float, kBlockSamples> block{};
    std::size_t given = kBlockSamples; ///< of the block
};

void Engine::Inside::obey(const Command &command)
{
    switch (command.what) {
    case Command::What::Level:
        mixer.setLevel(static_cast<std::size_t>(command.bed), command.level);
        break;
    case Command::What::FadeOut:
        mixer.fadeOut(static_cast<std::size_t>(command.bed));
        break;
    case Command::What::Master:
        mixer.setMaster(command.level);
        break;
    case Command::What::Ceiling:
        mixer.setCeiling(command.level);
        break;
    case Command::What::Tone:
        mixer.setTone(command.level > 0);
        break;
    case Command::What::Quiet:
        mixer.quiet();
        break;
    }
}

void Engine::Inside::refill()
{
    for (Command command; commands.take(command);)
        obey(command);
    mixer.render(block);
    given = 0;
    zero.store(
        std::all_of(block.begin(), block.end(), [](float x) { return x == 0; }), std::memory_order_release);
}

bool Engine::Inside::anythingAsked() const
{
    return toneAsked || std::any_of(asked.begin(), asked.end(), [](float level) { return level > 0; });
}

Engine::Engine(std::span<const Bed> beds, std::uint64_t seed)
    : m_inside(std::make_unique<Inside>(beds, seed))
{
}

Engine::~Engine() = default;

bool Engine::setLevel(int bed, float level)
{
    std::vector<float> &asked = m_inside->asked;
    if (bed < 0 || static_cast<std::size_t>(bed) >= asked.size() || !std::isfinite(level))
        return false;
    const float wish = std::clamp(level, 0.0F, 1.0F);
    float &mine = asked[static_cast<std::size_t>(bed)];
    const auto others
        = std::count_if(asked.begin(), asked.end(), [](float l) { return l > 0; }) - (mine > 0 ? 1 : 0);
    if (wish > 0 && others >= kMostAtOnce)
        return false;
    if (!m_inside->put({ Command::What::Level, bed, wish }))
        return false;
    mine = wish;
    return true;
}

bool Engine::fadeOut(int bed)
{
    std::vector<float> &asked = m_inside->asked;
    if (bed < 0 || static_cast<std::size_t>(bed) >= asked.size()
        || !m_inside->put({ Command::What::FadeOut, bed, 0 }))
        return false;
    asked[static_cast<std::size_t>(bed)] = 0;
    return true;
}

bool Engine::setMaster(float level)
{
    return std::isfinite(level) && m_inside->put({ Command::What::Master, 0, std::clamp(level, 0.0F, 1.0F) });
}

bool Engine::setCeiling(float level)
{
    return std::isfinite(level)
        && m_inside->put({ Command::What::Ceiling, 0, std::clamp(level, 0.0F, 1.0F) });
}

bool Engine::setTone(bool on)
{
    if (!m_inside->put({ Command::What::Tone, 0, on ? 1.0F : 0.0F }))
        return false;
    m_inside->toneAsked = on;
    return true;
}

bool Engine::quiet()
{
    if (!m_inside->commands.put({}))
        return false;
    std::fill(m_inside->asked.begin(), m_inside->asked.end(), 0.0F);
    m_inside->toneAsked = false;
    return true;
}

Meters Engine::meters() const
{
    Meters meters;
    for (std::size_t bed = 0; bed < m_inside->mixer.count(); ++bed)
        meters.beds.push_back(decibels(m_inside->mixer.bedPower(bed)));
    const double power = m_inside->mixer.power();
    meters.master = power > 1e-12 ? static_cast<float>(lufsOf(power)) : kSilence;
    return meters;
}

bool Engine::silent() const
{
    return !m_inside->anythingAsked() && m_inside->commands.empty()
        && m_inside->zero.load(std::memory_order_acquire);
}

void Engine::fill(std::span<float> interleaved) noexcept
{
    if (interleaved.empty())
        return;
    const Calm calm;
    Inside &in = *m_inside;
    while (!interleaved.empty()) {
        if (in.given == in.block.size())
            in.refill();
        const std::size_t count = std::min(interleaved.size(), in.block.size() - in.given);
        std::copy_n(in.block.begin() + static_cast<long>(in.given), count, interleaved.begin());
        in.given += count;
        interleaved = interleaved.subspan(count);
    }
}

void Engine::begun() noexcept
{
    m_inside->mixer.restart();
    m_inside->given = m_inside->block.size();
    m_inside->zero.store(true, std::memory_order_release);
}

}
