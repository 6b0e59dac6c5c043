// SPDX-License-Identifier: MPL-2.0
#include "lighting.h"

#include "session.h"
#include "travel.h"

#include <algorithm>
#include <span>

using namespace std::chrono_literals;

namespace {

constexpr auto kBeat = 50ms; ///< weather and changes of light come 20 times a second
constexpr auto kHold = 900ms; ///< the light waits after a visit, whose words went in that second, and at the start
constexpr double kLongestBeat = 0.06; ///< seconds; a stall is not made up for
constexpr double kAsked = 14.5; ///< L* a second, below the 15 that a visitor may ask for
constexpr double kUnasked = 3.9; ///< L* a second, below the 4 of a change that nobody asked for
constexpr Slew::Limit kPictureAsked { 0.2, 0.2 }; ///< of the whole picture, a second: its lights are 30 L* from its ground
constexpr Slew::Limit kPictureUnasked { 0.1, 0.1 };

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
    return std::clamp(from + std::clamp(steps, -2 * kFarthestStep, 2 * kFarthestStep), -kFarthestStep, kFarthestStep);
}

double pictureOf(const Mood &mood)
{
    return mood.scene == SceneKind::Hills ? 1 : 0;
}

}

Lighting::Lighting(const std::vector<Mood> &moods, Session &session, const Language &language, Clock &clock)
    : m_catalog(moods)
    , m_session(session)
    , m_clock(clock)
    , m_picture(0, kPictureUnasked)
    , m_tempo(0, { 0.25, 0.5 })
{
    for (std::size_t i = 0; i < moods.size(); ++i)
        m_moods.append(new MoodChoice(moods[i], int(i), language, session, this));
    connect(this, &Lighting::chosenChanged, this, [this] {
        for (MoodChoice *mood : m_moods)
            Q_EMIT mood->chosenChanged();
    });
    // Leaving was asked for, idling was not; the room goes back to its own light either way.
    connect(&session, &Session::forgotten, this, [this](Session::End by) {
        m_heldUntil = m_clock.now() + kHold;
        aim(by == Session::End::Leave);
    });

    aim(false);
    m_shown = m_target; // the first frame is words on the room's own ground; its picture comes up slowly on it
    m_heldUntil = m_clock.now() + kHold;
}

QColor Lighting::shown(Token token) const
{
    return toColor(m_shown[token]);
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
    aim(true);
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
    aim(true);
}

void Lighting::aim(bool asked)
{
    const LightChoice &choice = m_session.visit().light;
    const Mood &mood = m_catalog.at(std::size_t(std::clamp(choice.mood, 0, int(m_catalog.size()) - 1)));
    m_target = palette(mood, choice.setting);
    m_asked = asked;
    m_picture.aim(pictureOf(mood));
    m_picture.limit(asked ? kPictureAsked : kPictureUnasked);
    m_tempo.aim(tempoOf(choice, mood));
    Q_EMIT chosenChanged();
    keepBeating();
}

bool Lighting::changing() const
{
    return m_shown != m_target || !m_picture.settled();
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
    if (!changing())
        return;
    if (m_clock.now() < m_heldUntil)
        return;
    // Both at once would be more than a change that nobody asked for may be.
    if (m_asked || std::equal(m_shown.begin(), m_shown.begin() + kGrounds, m_target.begin()))
        m_picture.advance(seconds);
    const double rate = m_asked ? kAsked : kUnasked;
    const auto go = [&](std::size_t first, std::size_t count) {
        travel(std::span(m_shown).subspan(first, count), std::span(m_target).subspan(first, count), rate, seconds);
    };
    constexpr auto kChosen = std::size_t(Token::Chosen); // the one ground that is not part of the place, and goes by itself
    go(0, kChosen);
    go(kChosen, 1);
    advanceInk(Token::Ink, { Token::Pebble, Token::SkyTop, Token::SkyMiddle }, seconds); // titles stand on the bare sky
    advanceInk(Token::SoftInk, { Token::Pebble, Token::SkyTop, Token::SkyMiddle }, seconds);
    advanceInk(Token::ChosenInk, { Token::Chosen }, seconds);
    Q_EMIT shownChanged();
}

/// Strokes are thin and cross against the ground's own direction, so no window of the screen changes faster for it, and
/// nobody loses sight of the words while the light goes from night to noon.
void Lighting::advanceInk(Token ink, std::initializer_list<Token> grounds, double seconds)
{
    std::array<Lab, kGrounds> under {};
    std::ranges::transform(grounds, under.begin(), [this](Token ground) { return m_shown[ground]; });
    m_shown[ink] = cross({ m_shown[ink], m_target[ink], std::span(under).first(grounds.size()), m_target[*grounds.begin()] }, seconds);
}
