// SPDX-License-Identifier: MPL-2.0
#include "lighting.h"

#include "core/darkmood.h"
#include "roomlight.h"
#include "session.h"

#include <algorithm>
#include <span>

using namespace std::chrono_literals;

namespace {

constexpr auto kBeat = 50ms; ///< weather and changes of light come 20 times a second
constexpr auto kHold
    = 900ms; ///< the light waits after a visit, whose words went in that second, and at the start
constexpr double kGlide = 4.2; ///< seconds that a way home takes at least, however short it is
constexpr auto kPageTurns = 1700ms, kPicturesGo = 2500ms; ///< Theme's part or evening, and settle
constexpr double kLongestBeat = 0.06; ///< seconds; a stall is not made up for

double tempoOf(const LightChoice &choice, const Mood &mood)
{
    switch (choice.motion) {
    case Motion::Still:
        return 0;
    case Motion::Slow:
        return 0.45 * mood.tempo;
    case Motion::Gentle:
        return mood.tempo;
    }
    return 0;
}

/// Any number of steps, even one that no page asks for.
int stepped(int from, int steps)
{
    return std::clamp(
        from + std::clamp(steps, -2 * kFarthestStep, 2 * kFarthestStep), -kFarthestStep, kFarthestStep);
}

}

Lighting::Lighting(const std::vector<Mood> &moods, const RoomLight &roomLight, Session &session,
    const Language &language, Clock &clock)
    : m_catalog(moods)
    , m_dark(darkMood())
    , m_roomLight(roomLight)
    , m_session(session)
    , m_clock(clock)
    , m_tempo(0, { 0.25, 0.5 })
{
    for (std::size_t i = 0; i < moods.size(); ++i)
        m_moods.append(new MoodChoice(moods[i], int(i), language, session, this));
    connect(this, &Lighting::chosenChanged, this, [this] {
        for (MoodChoice *mood : m_moods)
            Q_EMIT mood->chosenChanged();
    });
    // Leaving was asked for, idling was not; the room goes back to its own light either way.
    connect(&session, &Session::forgotten, this,
        [this](Session::End by) { goHome(by == Session::End::Leave ? By::Leaving : By::Nobody); });
    connect(&session, &Session::phaseChanged, this, &Lighting::followVisit);
    connect(&session, &Session::placeChanged, this, &Lighting::waitForPage);
    connect(&roomLight, &RoomLight::changed, this, &Lighting::followRoom);

    aim(By::Nobody);
    m_travel.begin(); // the first frame is words on the room's own ground; its scene comes up slowly on it
    m_heldUntil = m_clock.now() + kHold;
}

QColor Lighting::shown(Token token) const
{
    return toColor(m_travel.shown()[token]);
}

int Lighting::brightness() const
{
    return m_session.visit().light.setting.brightness;
}

int Lighting::warmth() const
{
    return m_session.visit().light.setting.warmth;
}

Lighting::Motion Lighting::motion() const
{
    return Motion(int(m_session.visit().light.motion));
}

bool Lighting::canUndo() const
{
    return m_session.visit().undoLength > 0;
}

void Lighting::choose(MoodChoice *mood)
{
    if (!m_moods.contains(mood))
        return;
    LightChoice choice = m_session.visit().light;
    choice.mood = mood->index();
    change(choice);
}

void Lighting::brighten(int steps)
{
    LightChoice choice = m_session.visit().light;
    choice.setting.brightness = stepped(choice.setting.brightness, steps);
    change(choice);
}

void Lighting::warm(int steps)
{
    LightChoice choice = m_session.visit().light;
    choice.setting.warmth = stepped(choice.setting.warmth, steps);
    change(choice);
}

void Lighting::move(Motion motion)
{
    LightChoice choice = m_session.visit().light;
    choice.motion = ::Motion(int(motion));
    change(choice);
}

void Lighting::undo()
{
    Visit &visit = m_session.visit();
    m_session.touched();
    if (visit.undoLength == 0)
        return;
    visit.light = visit.undo[--visit.undoLength];
    aim(By::Visitor);
}

void Lighting::change(const LightChoice &choice)
{
    Visit &visit = m_session.visit();
    m_session.touched();
    if (choice == visit.light)
        return;
    if (visit.undoLength == Visit::kUndo) { // the oldest step gives way
        std::ranges::copy(std::span(visit.undo).subspan(1), visit.undo.begin());
        --visit.undoLength;
    }
    visit.undo[visit.undoLength++] = visit.light;
    visit.light = choice;
    aim(By::Visitor);
}

bool Lighting::dark() const
{
    const auto phase = m_session.phase();
    return !m_roomLight.open() && (phase == Session::Phase::Asleep || phase == Session::Phase::Leaving);
}

/// What the room wants shows where nobody is; a visit keeps the light it has.
void Lighting::followRoom()
{
    m_session.setOwn(m_roomLight.own());
    if (m_session.phase() == Session::Phase::Asleep)
        aim(By::Nobody);
}

/// The first touch wakes a dark room at once, and one on its way there or back.
void Lighting::followVisit()
{
    const bool awake = m_roomLight.open() && m_travel.words() == 1;
    if (m_session.phase() != Session::Phase::Greeting || awake)
        return;
    m_heldUntil = m_clock.now();
    aim(By::Visitor);
}

void Lighting::goHome(By by)
{
    m_heldUntil = m_clock.now() + kHold;
    aim(by);
    if (dark())
        m_travel.dropWords(); // they went with all others
}

/// A page that comes and goes is a change of light too. One after the other, or they would be more than one
/// may be.
void Lighting::waitForPage()
{
    const bool pictures = m_place == Session::Place::Door || m_place == Session::Place::Light;
    m_place = m_session.place();
    if (m_session.phase() == Session::Phase::Inside)
        m_heldUntil = std::max(m_heldUntil, m_clock.now() + (pictures ? kPicturesGo : kPageTurns));
}

void Lighting::aim(By by)
{
    const LightChoice &choice = m_session.visit().light;
    const int index = std::clamp(choice.mood, 0, int(m_catalog.size()) - 1);
    const Mood &mood = dark() ? m_dark : m_catalog.at(std::size_t(index));
    m_travel.aim({ palette(mood, dark() ? Setting() : choice.setting), mood.scene, dark() ? 0.0 : 1.0,
        by != By::Nobody, by == By::Visitor ? 0 : kGlide });
    const bool weather = mood.scene != SceneKind::Plain && !dark(); // without it no beat is needed
    m_tempo.aim(weather ? tempoOf(choice, mood) : 0);
    Q_EMIT chosenChanged();
    keepBeating();
}

bool Lighting::changing() const
{
    return !m_travel.arrived();
}

void Lighting::keepBeating()
{
    if (m_beat)
        return;
    m_last = m_clock.now();
    m_beat = m_clock.every(kBeat, [this] { beat(); });
}

void Lighting::beat()
{
    const auto now = m_clock.now();
    const double seconds = std::min(std::chrono::duration<double>(now - m_last).count(), kLongestBeat);
    m_last = now;
    advance(seconds);
    if (!changing() && m_tempo.settled() && m_tempo.shown() == 0)
        m_beat.reset(); // nothing moves: no beat, no frame
}

void Lighting::advance(double seconds)
{
    if (const double tempo = m_tempo.advance(seconds); tempo > 0) {
        m_drift += tempo * seconds;
        Q_EMIT driftChanged();
    }
    if (!changing() || m_clock.now() < m_heldUntil)
        return;
    m_travel.advance(seconds);
    Q_EMIT shownChanged();
}
