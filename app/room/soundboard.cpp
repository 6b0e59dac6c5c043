// SPDX-License-Identifier: MPL-2.0
#include "soundboard.h"

#include "session.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr float kFirstLevel = 0.78F; ///< where a tapped sound begins: soft, and heard over a waiting room
static_assert(Mix::kMostParts == sound::kMostAtOnce, "every mix can be played whole");

}

Soundboard::Soundboard(const Catalog &catalog, const Settings::Sound &rules, Session &session,
    const Language &language, WayOut::Ways ways, Clock &clock)
    : m_session(session)
    , m_wayOut(catalog.soundscapes, rules, ways, clock)
    , m_rest(rules.quietHours, language, clock)
    , m_hides(catalog, session, language)
    , m_levels(std::min(catalog.soundscapes.size(), Visit::kSounds), session, m_wayOut)
    , m_meter(std::min(catalog.soundscapes.size(), Visit::kSounds), m_wayOut, session, clock)
{
    const auto &sounds = catalog.soundscapes;
    for (std::size_t i = 0; i < std::min(sounds.size(), Visit::kSounds); ++i)
        m_channels.append(new Channel(sounds[i], int(i), language, *this));
    for (std::size_t i = 0; i < catalog.mixes.size(); ++i)
        m_mixes.append(new MixChoice(catalog.mixes[i], sounds, int(i), language, session, this));
    m_wayOut.setMaster(session.visit().master);
    connect(&m_wayOut, &WayOut::availableChanged, this, &Soundboard::availableChanged);
    connect(&m_wayOut, &WayOut::lost, this, &Soundboard::drop);
    connect(&m_levels, &AskedLevels::levelChanged, this,
        [this](int sound) { Q_EMIT m_channels.at(sound)->levelChanged(); });
    connect(&m_levels, &AskedLevels::playingChanged, this, &Soundboard::playingChanged);
    connect(this, &Soundboard::playingChanged, this, [this] { m_session.setListening(!quiet()); });
    connect(this, &Soundboard::playingChanged, &m_meter, &SoftMeter::look);
    connect(&m_meter, &SoftMeter::moved, this, [this] {
        for (Channel *channel : std::as_const(m_channels))
            Q_EMIT channel->heardChanged();
    });
    connect(&m_rest, &SoundRest::changed, this, [this] {
        if (m_rest.on())
            silence();
    });
    connect(&m_hides, &Hides::changed, this, &Soundboard::hide);
    connect(&session, &Session::leaving, this, &Soundboard::hush);
    connect(&session, &Session::forgotten, this, [this] {
        m_wayOut.setMaster(m_session.visit().master);
        Q_EMIT masterChanged();
    });
}

QList<MixChoice *> Soundboard::mixes() const
{
    return m_hides.leave(m_mixes);
}

MixChoice *Soundboard::mix() const
{
    return m_mixes.value(m_session.visit().mix, nullptr);
}

QList<Channel *> Soundboard::channels() const
{
    return m_hides.leave(m_channels);
}

QList<Channel *> Soundboard::playing() const
{
    QList<Channel *> playing;
    std::ranges::copy_if(m_channels, std::back_inserter(playing), &Channel::playing);
    return playing;
}

/// A slider may still be held while the words go; nothing begins then.
void Soundboard::setLevelOf(int index, qreal level)
{
    m_session.touched();
    if (!m_session.wordsShown() || !ask(index, float(std::clamp(level, 0.0, 1.0))))
        return;
    keepMix(-1);
    endWithTheLast();
}

bool Soundboard::ask(int index, float wished, Way way)
{
    if (wished > 0 && (m_rest.on() || m_hides.hide(m_channels.at(index)->tags())))
        return false;
    return m_levels.ask(index, wished, way);
}

void Soundboard::choose(MixChoice *mix)
{
    m_session.touched();
    if (!m_mixes.contains(mix) || !m_session.wordsShown() || !available() || m_rest.on()
        || m_hides.hide(mix->tags()))
        return;
    if (mix->chosen())
        hush();
    else
        keepMix(begin(mix->levels()) ? mix->index() : -1);
}

/// What is not of the mix gives way first, so that never more are asked for than may be; it goes as slowly
/// as the others come, so that there is no hole between two mixes.
bool Soundboard::begin(const Visit::Levels &wished)
{
    for (const bool rising : { false, true })
        for (const Channel *channel : std::as_const(m_channels))
            if (const float level = wished.at(std::size_t(channel->index())); (level > 0) == rising)
                ask(channel->index(), level, rising ? Way::AtOnce : Way::Slowly);
    return m_levels.all() == wished;
}

void Soundboard::keepMix(int index)
{
    int &kept = m_session.visit().mix;
    if (kept == index)
        return;
    MixChoice *before = mix();
    kept = index;
    for (MixChoice *each : { before, mix() })
        if (each)
            Q_EMIT each->chosenChanged();
    Q_EMIT playingChanged();
}

/// What is hidden falls silent, and nothing can bring it back but showing it again.
void Soundboard::hide()
{
    for (const Channel *channel : std::as_const(m_channels)) {
        if (!m_hides.hide(channel->tags()))
            continue;
        // Where so much is waiting that the wish is not taken, all goes: quieter wins.
        if (m_wayOut.fading(channel->index()) && !m_wayOut.setLevel(channel->index(), 0))
            hush();
        if (!channel->playing())
            continue;
        ask(channel->index(), 0);
        if (channel->playing())
            hush();
        keepMix(-1);
    }
    endWithTheLast();
    Q_EMIT offeredChanged();
}

/// A recording that cannot be read any more has fallen silent by itself, and the page does not pretend.
void Soundboard::drop(int index)
{
    if (!ask(index, 0))
        return;
    keepMix(-1);
    endWithTheLast();
}

/// Where nothing plays any more, what gave way to it does not go on either: the page says that it is quiet.
void Soundboard::endWithTheLast()
{
    if (quiet())
        silence();
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
    m_wayOut.setMaster(wished);
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
    silence();
}

bool Soundboard::measure(bool on)
{
    if (on && m_rest.on())
        return false;
    if (on)
        silence();
    return m_wayOut.measure(on);
}

/// Quiet that nobody touched the glass for.
void Soundboard::silence()
{
    if (m_levels.silence())
        keepMix(-1);
}

qreal Soundboard::heardOf(int index) const
{
    const bool still = m_session.visit().light.motion == Motion::Still;
    return still ? levelOf(index) : m_meter.of(std::size_t(index));
}
