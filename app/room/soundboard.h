// SPDX-License-Identifier: MPL-2.0
// The sounds of the room as a visitor meets them: silent until asked, up to four asked for at once, quiet in
// one tap.
#pragma once

#include "askedlevels.h"
#include "channel.h"
#include "core/catalog.h"
#include "hides.h"
#include "mixchoice.h"
#include "softmeter.h"
#include "soundrest.h"
#include "wayout.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Session;

class Soundboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room has one sound")
    Q_PROPERTY(QList<MixChoice *> mixes READ mixes NOTIFY offeredChanged FINAL)
    Q_PROPERTY(MixChoice *mix READ mix NOTIFY playingChanged FINAL)
    Q_PROPERTY(QList<Channel *> channels READ channels NOTIFY offeredChanged FINAL)
    Q_PROPERTY(QList<Channel *> playing READ playing NOTIFY playingChanged FINAL)
    Q_PROPERTY(bool quiet READ quiet NOTIFY playingChanged FINAL)
    Q_PROPERTY(bool full READ full NOTIFY playingChanged FINAL)
    Q_PROPERTY(qreal master READ master WRITE setMaster NOTIFY masterChanged FINAL)
    Q_PROPERTY(bool available READ available NOTIFY availableChanged FINAL)
    Q_PROPERTY(Hides *hides READ hides CONSTANT FINAL)
    Q_PROPERTY(SoundRest *rest READ rest CONSTANT FINAL)
public:
    Soundboard(const Catalog &catalog, const Settings::Sound &rules, Session &session,
        const Language &language, WayOut::Ways ways, Clock &clock);

    QList<MixChoice *> mixes() const; ///< without what this visitor hides
    MixChoice *mix() const; ///< nullptr in quiet, and where somebody mixes their own
    QList<Channel *> channels() const; ///< without what this visitor hides
    QList<Channel *> playing() const;
    bool quiet() const { return m_levels.none(); }
    bool full() const { return m_levels.full(); }
    qreal master() const;
    void setMaster(qreal level);
    /// False where there is no way out for sound; the page then says so.
    bool available() const { return m_wayOut.available(); }
    Hides *hides() { return &m_hides; }
    SoundRest *rest() { return &m_rest; }

    /// A tap on a mix: its sounds come up while the others go; or, where it is the one that plays, quiet.
    Q_INVOKABLE void choose(MixChoice *mix);
    /// A tap on a sound: on at a soft level, or off.
    Q_INVOKABLE void toggle(Channel *channel);
    /// Everything falls silent within half a second.
    Q_INVOKABLE void hush();

    /// Staff: the loudest anyone may choose, 0 to 1. Lower acts at once, higher comes slowly.
    void setCeiling(qreal level) { m_wayOut.setCeiling(float(level)); }
    /// Staff: the sound to measure by, alone. False where it cannot be.
    bool measure(bool on);
    /// What is heard of all, in LUFS.
    double loudness() const { return m_wayOut.loudness(); }

    qreal levelOf(int index) const { return qreal(m_levels.of(index)); }
    void setLevelOf(int index, qreal level);
    qreal heardOf(int index) const;

Q_SIGNALS:
    void offeredChanged();
    void playingChanged();
    void masterChanged();
    void availableChanged();

private:
    using Way = AskedLevels::Way;
    bool ask(int index, float level, Way way = Way::AtOnce);
    bool begin(const Visit::Levels &wished);
    void keepMix(int index);
    void hide();
    void drop(int index);
    void endWithTheLast();
    void silence();

    Session &m_session;
    WayOut m_wayOut;
    SoundRest m_rest;
    Hides m_hides;
    AskedLevels m_levels;
    SoftMeter m_meter;
    QList<Channel *> m_channels; ///< all of them, by their index
    QList<MixChoice *> m_mixes; ///< all of them, by their index
};
