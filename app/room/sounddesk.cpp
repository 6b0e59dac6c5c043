// SPDX-License-Identifier: MPL-2.0
#include "sounddesk.h"

#include "session.h"
#include "soundboard.h"
#include "staffdoor.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr auto kListen = 1s;
constexpr auto kKeep = 1s; ///< after the last word, so that a slider is not written step by step
constexpr int kSilence = -70; ///< LUFS; below every room
constexpr int kMost = -24; ///< LUFS; the governor lets out no more
constexpr double kMeterSpeed = 0.12; ///< of its length in a second

}

SoundDesk::SoundDesk(Knobs knobs, double fallback, KnobDrawer *drawer, const StaffDoor &door,
    Session &session, Soundboard &soundboard, Clock &clock)
    : m_knobs(std::move(knobs))
    , m_fallback(fallback)
    , m_drawer(drawer)
    , m_door(door)
    , m_session(session)
    , m_soundboard(soundboard)
    , m_clock(clock)
    , m_loudness(kSilence)
    , m_heard(0, { kMeterSpeed, kMeterSpeed })
{
    m_soundboard.setCeiling(ceiling());
    m_soundboard.rest()->keepQuiet(m_knobs.quietOn);
    connect(&door, &StaffDoor::changed, this, &SoundDesk::follow);
    connect(&session, &Session::placeChanged, this, &SoundDesk::follow);
    connect(m_soundboard.rest(), &SoundRest::changed, this, &SoundDesk::follow);
}

SoundDesk::~SoundDesk()
{
    keep();
}

bool SoundDesk::quietNow() const
{
    return m_soundboard.rest()->keptQuiet();
}

void SoundDesk::setQuietNow(bool quiet)
{
    if (!mayTurn() || quiet == quietNow())
        return;
    m_knobs.quietOn = quiet ? m_clock.today() : QDate();
    m_soundboard.rest()->keepQuiet(m_knobs.quietOn);
    keepSoon();
    Q_EMIT changed();
}

void SoundDesk::setCeiling(qreal ceiling)
{
    if (!mayTurn() || std::isnan(ceiling))
        return;
    m_knobs.ceiling = std::clamp(ceiling, Knobs::kLeastCeiling, 1.0);
    m_soundboard.setCeiling(*m_knobs.ceiling);
    keepSoon();
    Q_EMIT changed();
}

void SoundDesk::setMeasuring(bool measuring)
{
    const bool may
        = mayTurn() && m_session.place() == Session::Place::Measuring && !m_soundboard.rest()->on();
    if (measuring == m_measuring || (measuring && !may) || !m_soundboard.measure(measuring))
        return;
    m_measuring = measuring;
    Q_EMIT changed();
}

bool SoundDesk::mayTurn()
{
    if (m_door.open())
        m_session.touched();
    return m_door.open();
}

/// The sound to measure by ends with its page, and the meter is read only while staff can see it.
void SoundDesk::follow()
{
    const bool measures
        = m_door.open() && m_session.place() == Session::Place::Measuring && !m_soundboard.rest()->on();
    if (m_measuring && !measures) {
        m_soundboard.measure(false);
        m_measuring = false;
    }
    if (!m_door.open()) {
        m_listen.reset();
        keep();
    } else if (!m_listen) {
        m_listen = m_clock.every(kListen, [this] { listen(); });
        m_heard = Slew(0, { kMeterSpeed, kMeterSpeed });
        m_loudness = kSilence;
    }
    Q_EMIT changed();
}

void SoundDesk::listen()
{
    const double now = std::clamp(m_soundboard.loudness(), double(kSilence), double(kMost));
    m_loudness = int(std::lround(now));
    m_heard.aim((now - kSilence) / (kMost - kSilence));
    m_heard.advance(std::chrono::duration<double>(kListen).count());
    Q_EMIT heardChanged();
}

SoundDesk::Loud SoundDesk::loud() const
{
    if (m_loudness <= kSilence)
        return Loud::Silent;
    if (m_loudness < -48)
        return Loud::VerySoft;
    if (m_loudness < -39)
        return Loud::Soft;
    return m_loudness < -32 ? Loud::Middle : Loud::Full;
}

void SoundDesk::keepSoon()
{
    m_keep = m_clock.every(kKeep, [this] { keep(); });
}

void SoundDesk::keep()
{
    const bool due = m_keep != nullptr;
    m_keep.reset();
    if (due && m_drawer)
        m_drawer->keep(m_knobs);
}
