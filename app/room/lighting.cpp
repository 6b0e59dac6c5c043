// SPDX-License-Identifier: MPL-2.0
#include "lighting.h"

#include "core/codedmoods.h"
#include "roomlight.h"
#include "session.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto kHold
    = 900ms; ///< the light waits after a visit, whose words went in that second, and at the start
constexpr double kGlide = 4.2; ///< seconds that a way home takes at least, however short it is
constexpr auto kPageAtMost = 10s; ///< for the turning of a page that never says it has come

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
    , m_governor(clock)
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

    connect(&m_governor, &LightGovernor::shownChanged, this, &Lighting::shownChanged);
    connect(&m_governor, &LightGovernor::driftChanged, this, &Lighting::driftChanged);
    aim(By::Nobody);
    m_governor.begin(); // the first frame is words on the room's own ground; its scene comes up slowly on it
    m_governor.wait(kHold);
}

QColor Lighting::shown(Token token) const
{
    return toColor(m_governor.shown()[token]);
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
    m_session.touched();
    if (m_session.visit().takeBack())
        aim(By::Visitor);
}

void Lighting::change(const LightChoice &choice)
{
    m_session.touched();
    if (m_session.visit().choose(choice))
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
    const bool awake = m_roomLight.open() && m_governor.words() == 1;
    if (m_session.phase() != Session::Phase::Greeting || awake)
        return;
    m_governor.goOn();
    aim(By::Visitor);
}

void Lighting::goHome(By by)
{
    m_governor.goOn(); // no page is left to wait for
    m_governor.wait(kHold);
    aim(by);
    if (dark() || by == By::Nobody)
        m_governor.dropWords(); // they went with all others, and where nobody asks come after the light
}

/// A page that comes and goes is a change of light too. One after the other, or they would be more than one
/// may be.
void Lighting::waitForPage()
{
    if (m_session.wordsShown())
        m_governor.wait(kPageAtMost);
}

void Lighting::pageCame()
{
    if (m_session.phase() == Session::Phase::Inside)
        m_governor.goOn();
}

void Lighting::aim(By by)
{
    const LightChoice &choice = m_session.visit().light;
    const int index = std::clamp(choice.mood, 0, int(m_catalog.size()) - 1);
    const Mood &mood = dark() ? m_dark : m_catalog.at(std::size_t(index));
    const bool weather = mood.scene != SceneKind::Plain && !dark(); // without it no beat is needed
    m_governor.aim({ palette(mood, dark() ? Setting() : choice.setting), mood.scene, dark() ? 0.0 : 1.0,
                       by != By::Nobody, by == By::Visitor ? 0 : kGlide },
        weather ? tempoOf(choice, mood) : 0);
    Q_EMIT chosenChanged();
}
