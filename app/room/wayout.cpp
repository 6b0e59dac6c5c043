// SPDX-License-Identifier: MPL-2.0
#include "wayout.h"

#include <QRandomGenerator>

#include <algorithm>
#include <functional>

using namespace std::chrono_literals;

namespace {

constexpr auto kWatch = 1s; ///< how often the device is looked at while it is in use
constexpr int kSilentBeats = 5; ///< of silence, after which it is let go

std::vector<sound::Bed> bedsOf(const std::vector<Soundscape> &sounds, sound::Tapes &tapes)
{
    std::vector<sound::Bed> beds;
    beds.reserve(sounds.size());
    for (const Soundscape &scape : sounds)
        beds.push_back({ scape.voice, float(scape.trim),
            scape.recording ? &tapes.load(scape.recording->path.toStdString()) : nullptr });
    return beds;
}

}

WayOut::WayOut(const std::vector<Soundscape> &sounds, const Settings::Sound &rules, Ways ways, Clock &clock)
    : m_sink(ways.sink)
    , m_tapes(ways.tapes)
    , m_clock(clock)
    , m_beds(bedsOf(sounds, m_tapes))
    , m_running(m_beds.size(), false)
    , m_fading(m_beds.size(), false)
    , m_making(std::async(std::launch::async,
          [this, seed = QRandomGenerator::system()->generate64()] {
              return std::make_unique<sound::Engine>(m_beds, seed);
          }))
    , m_enabled(rules.enabled)
    , m_available(rules.enabled && m_sink.state() != sound::Sink::State::Absent)
    , m_ceiling(float(rules.ceiling))
{
    if (m_enabled && !m_available)
        m_watch = m_clock.every(kWatch, [this] { watch(); }); // a device may come later
}

WayOut::~WayOut()
{
    m_sink.stop(); // before the engine that it asks for sound
}

/// Waits for it where somebody asks within the first tenth of a second.
sound::Engine &WayOut::engine() const
{
    if (!m_engine)
        m_engine = m_making.get();
    return *m_engine;
}

bool WayOut::setLevel(int sound, float level)
{
    if (m_owesQuiet)
        quiet(); // first what quiets
    if (m_owesQuiet || !engine().setLevel(sound, level))
        return false;
    m_fading[std::size_t(sound)] = false;
    run(std::size_t(sound), level > 0);
    wake();
    return true;
}

bool WayOut::fadeOut(int sound)
{
    if (m_owesQuiet || !engine().fadeOut(sound))
        return false;
    m_fading[std::size_t(sound)] = true;
    return true;
}

bool WayOut::fading() const
{
    return std::ranges::any_of(m_fading, std::identity());
}

void WayOut::quiet()
{
    m_owesQuiet = !engine().quiet();
    m_fading.assign(m_beds.size(), false);
    for (std::size_t sound = 0; sound < m_beds.size(); ++sound)
        run(sound, false);
}

void WayOut::run(std::size_t sound, bool on)
{
    if (const sound::Tape *tape = m_beds[sound].tape; tape && m_running[sound] != on) {
        m_running[sound] = on;
        m_tapes.run(*tape, on);
    }
}

void WayOut::sayLost()
{
    for (std::size_t sound = 0; sound < m_beds.size(); ++sound)
        if (m_running[sound] && m_beds[sound].tape->lost())
            Q_EMIT lost(int(sound));
}

/// A recording that gave way is read until it is not heard any more.
void WayOut::endFades()
{
    if (!fading())
        return;
    const sound::Meters heard = meters();
    for (std::size_t sound = 0; sound < m_beds.size(); ++sound)
        if (m_fading[sound]
            && (heard.beds[sound] <= sound::kSilence || (m_beds[sound].tape && m_beds[sound].tape->lost()))) {
            m_fading[sound] = false;
            run(sound, false);
        }
}

void WayOut::setMaster(float level)
{
    m_master = level;
    tell();
}

void WayOut::setCeiling(float level)
{
    m_ceiling = level;
    tell();
}

bool WayOut::measure(bool on)
{
    if (!on) {
        m_owesQuiet = m_owesQuiet || !engine().setTone(false);
        return true;
    }
    if (!m_available || m_owesQuiet || !engine().setTone(true))
        return false;
    wake();
    return true;
}

double WayOut::loudness() const
{
    return m_awake && m_available ? double(engine().meters().master) : double(sound::kSilence);
}

/// Only an engine that is listened to takes wishes, and the row of waiting ones is short: without this,
/// visits in silence would fill it. What does not fit is said again by the next watch.
void WayOut::tell()
{
    if (m_awake && m_master != m_told && engine().setMaster(m_master))
        m_told = m_master;
    if (m_awake && m_ceiling != m_toldCeiling && engine().setCeiling(m_ceiling))
        m_toldCeiling = m_ceiling;
    if (m_owesQuiet)
        quiet();
}

void WayOut::wake()
{
    m_silentBeats = 0;
    if (!m_awake) {
        m_awake = true;
        tell();
        m_sink.start([&made = engine()](std::span<float> out) { made.fill(out); },
            [&made = engine()] { made.begun(); });
    }
    if (!m_watch)
        m_watch = m_clock.every(kWatch, [this] { watch(); });
}

/// Says honestly whether sound can be heard, and lets the device go once nothing has been heard for a while.
void WayOut::watch()
{
    const bool available = m_enabled && m_sink.state() != sound::Sink::State::Absent;
    if (available != m_available) {
        m_available = available;
        Q_EMIT availableChanged();
    }
    tell();
    sayLost();
    endFades();
    m_silentBeats = !m_awake || engine().silent() ? m_silentBeats + 1 : 0;
    if (m_silentBeats >= kSilentBeats && m_available) {
        m_sink.stop();
        m_awake = false;
        m_watch.reset();
    }
}
