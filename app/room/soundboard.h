// SPDX-License-Identifier: MPL-2.0
// The sounds of the room as a visitor meets them: silent until asked, up to four at once, quiet in one tap.
#pragma once

#include "core/catalog.h"
#include "core/clock.h"
#include "core/settings.h"
#include "offer.h"
#include "sound/engine.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Session;
class Soundboard;

/// One sound that can be asked for.
class Channel : public Offer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("sounds are data in media/soundscapes")
    Q_PROPERTY(qreal level READ level WRITE setLevel NOTIFY levelChanged FINAL)
    Q_PROPERTY(bool playing READ playing NOTIFY levelChanged FINAL)
public:
    Channel(const Soundscape &sound, int index, const Language &language, Soundboard &board);
    QString title() const override { return language().say(m_sound.title); }
    QString preview() const override { return language().say(m_sound.preview); }
    /// 0 (not playing) to 1 (as loud as the site allows).
    qreal level() const;
    bool playing() const { return level() > 0; }
    /// Clamped to 0 to 1. A fifth sound is refused, and the level stays 0.
    void setLevel(qreal level);

Q_SIGNALS:
    void levelChanged();

private:
    const Soundscape &m_sound;
    Soundboard &m_board;
};

class Soundboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room has one sound")
    Q_PROPERTY(QList<Channel *> channels READ channels CONSTANT FINAL)
    Q_PROPERTY(QList<Channel *> playing READ playing NOTIFY playingChanged FINAL)
    Q_PROPERTY(bool quiet READ quiet NOTIFY playingChanged FINAL)
    Q_PROPERTY(bool full READ full NOTIFY playingChanged FINAL)
    Q_PROPERTY(qreal master READ master WRITE setMaster NOTIFY masterChanged FINAL)
    Q_PROPERTY(bool available READ available NOTIFY availableChanged FINAL)
public:
    Soundboard(const std::vector<Soundscape> &sounds, const Settings::Sound &rules, Session &session,
        const Language &language, sound::Sink &sink, Clock &clock);
    ~Soundboard() override;

    QList<Channel *> channels() const { return m_channels; }
    QList<Channel *> playing() const;
    bool quiet() const { return playing().isEmpty(); }
    bool full() const { return playing().size() >= sound::kMostAtOnce; }
    qreal master() const;
    void setMaster(qreal level);
    /// False where there is no way out for sound; the page then says so.
    bool available() const { return m_available; }

    /// A tap on a sound: on at a soft level, or off.
    Q_INVOKABLE void toggle(Channel *channel);
    /// Everything falls silent within half a second.
    Q_INVOKABLE void hush();

    qreal levelOf(int index) const;
    void setLevelOf(int index, qreal level);

Q_SIGNALS:
    void playingChanged();
    void masterChanged();
    void availableChanged();

private:
    void forget();
    void tellMaster();
    void wake();
    void watch();

    Session &m_session;
    sound::Sink &m_sink;
    Clock &m_clock;
    sound::Engine m_engine;
    QList<Channel *> m_channels;
    bool m_enabled;
    bool m_available = true;
    bool m_awake = false;
    float m_told = -1; ///< how loud all is, as the engine knows
    int m_silentBeats = 0;
    std::unique_ptr<Clock::Beat> m_watch;
};
