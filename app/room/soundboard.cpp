// SPDX-License-Identifier: MPL-2.0
#include "soundboard.h"

#include "session.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr float kFirstLevel = 0.78F; ///< where a tapped sound begins: soft, and heard over a waiting room
constexpr auto kWatch = 1s; ///< how often the way out is looked at while it is in use
constexpr int kSilentBeats = 5; ///< of silence, after which the device is let go

std::vector<sound::Bed> bedsOf(const std::vector<Soundscape> &sounds)
{
    std::vector<sound::Bed> beds;
    beds.reserve(sounds.size());
    for (const Soundscape &scape : sounds)
        beds.push_back({ scape.voice, float(scape.trim) });
    return beds;
}

}

Channel::Channel(const Soundscape &sound, int index, const Language &language, Soundboard &board)
    : Offer(index, language, &board)
    , m_sound(sound)
    , m_board(board)
{
}

qreal Channel::level() const
{
    return m_board.levelOf(index());
}

void Channel::setLevel(qreal level)
{
    m_board.setLevelOf(index(), level);
}

Soundboard::Soundboard(const std::vector<Soundscape> &sounds, const Settings::Sound &rules, Session &session,
    const Language &language, sound::Sink &sink, Clock &clock)
    : m_session(session)
    , m_sink(sink)
    , m_clock(clock)
    , m_engine(bedsOf(sounds), QRandomGenerator::system()->generate64())
    , m_enabled(rules.enabled)
    , m_available(rules.enabled && sink.state() != sound::Sink::State::Absent)
{
    const auto many = std::min(sounds.size(), Visit::kSounds);
    for (std::size_t i = 0; i < many; ++i)
        m_channels.append(new Channel(sounds[i], int(i), language, *this));
    m_engine.setCeiling(float(rules.ceiling));
    if (m_enabled && !m_available)
        m_watch = m_clock.every(kWatch, [this] { watch(); }); // a device may come later
    connect(this, &Soundboard::playingChanged, this, [this] { m_session.setListening(!quiet()); });
    connect(&session, &Session::leaving, this, &Soundboard::hush);
    connect(&session, &Session::forgotten, this, &Soundboard::forget);
}

Soundboard::~Soundboard()
{
    m_sink.stop(); // before the engine that it asks for sound
}

QList<Channel *> Soundboard::playing() const
{
    QList<Channel *> playing;
    std::ranges::copy_if(m_channels, std::back_inserter(playing), &Channel::playing);
    return playing;
}

qreal Soundboard::levelOf(int index) const
{
    return qreal(m_session.visit().levels.at(std::size_t(index)));
}

void Soundboard::setLevelOf(int index, qreal level)
{
    float &kept = m_session.visit().levels.at(std::size_t(index));
    const float wished = float(std::clamp(level, 0.0, 1.0));
    m_session.touched();
    if (m_session.phase() == Session::Phase::Leaving) // a slider may still be held; nothing begins now
        return;
    if (wished == kept || (kept == 0 && (full() || !available())))
        return;
    if (!m_engine.setLevel(index, wished))
        return;
    const bool turned = (kept > 0) != (wished > 0);
    kept = wished;
    wake();
    Q_EMIT m_channels.at(index)->levelChanged();
    if (turned)
        Q_EMIT playingChanged();
}

qreal Soundboard::master() const
{
    return qreal(m_session.visit().master);
}

void Soundboard::setMaster(qreal level)
{
    const float wished = float(std::clamp(level, 0.0, 1.0));
    m_session.touched();
    if (std::isnan(wished) || wished == m_session.visit().master)
        return;
    m_session.visit().master = wished;
    tellMaster();
    Q_EMIT masterChanged();
}

void Soundboard::toggle(Channel *channel)
{
    if (m_channels.contains(channel))
        channel->setLevel(channel->playing() ? 0 : qreal(kFirstLevel));
}

void Soundboard::hush()
{
    m_session.touched();
    const QList<Channel *> were = playing();
    if (were.isEmpty())
        return;
    m_engine.quiet();
    m_session.visit().levels.fill(0);
    for (Channel *channel : were)
        Q_EMIT channel->levelChanged();
    Q_EMIT playingChanged();
}

void Soundboard::forget()
{
    tellMaster();
    Q_EMIT masterChanged();
}

/// Only an engine that is listened to takes wishes, and the row of waiting ones is short: without this, visits in silence
/// would fill it. What does not fit is said again by the next watch.
void Soundboard::tellMaster()
{
    const float master = m_session.visit().master;
    if (m_awake && master != m_told && m_engine.setMaster(master))
        m_told = master;
}

void Soundboard::wake()
{
    m_silentBeats = 0;
    if (!m_awake) {
        m_awake = true;
        tellMaster();
        m_sink.start([this](std::span<float> out) { m_engine.fill(out); }, [this] { m_engine.begun(); });
    }
    if (!m_watch)
        m_watch = m_clock.every(kWatch, [this] { watch(); });
}

/// Says honestly whether sound can be heard, and lets the device go once nothing has been heard for a while.
void Soundboard::watch()
{
    const bool available = m_enabled && m_sink.state() != sound::Sink::State::Absent;
    if (available != m_available) {
        m_available = available;
        Q_EMIT availableChanged();
    }
    tellMaster();
    m_silentBeats = quiet() && (!m_awake || m_engine.silent()) ? m_silentBeats + 1 : 0;
    if (m_silentBeats >= kSilentBeats && m_available) {
        m_sink.stop();
        m_awake = false;
        m_watch.reset();
    }
}
