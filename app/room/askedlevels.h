// SPDX-License-Identifier: MPL-2.0
// How loud each sound was asked to be in this visit. What is kept here and what the way out was asked for
// never differ: where the one refuses, the other stays as it was.
#pragma once

#include "core/visit.h"

#include <QObject>

class Session;
class WayOut;

class AskedLevels : public QObject {
    Q_OBJECT
public:
    enum class Way { AtOnce, Slowly }; ///< slowly is only for what falls silent

    /// Of the first `count` sounds; a visit has room for Visit::kSounds.
    AskedLevels(std::size_t count, Session &session, WayOut &wayOut);

    /// 0 (not playing) to 1, by the sound's index.
    float of(int sound) const { return all()[std::size_t(sound)]; }
    const Visit::Levels &all() const;
    /// As many play as may at once.
    bool full() const;
    bool none() const { return playing() == 0; }
    /// False where nothing changes: it is so already, or there is no room or no way for it.
    bool ask(int sound, float level, Way way = Way::AtOnce);
    /// All of it falls silent within half a second, what gave way to something else too. False where it was
    /// silent.
    bool silence();

Q_SIGNALS:
    void levelChanged(int sound);
    void playingChanged(); ///< another set of sounds plays than before

private:
    std::ptrdiff_t playing() const;
    Visit::Levels &kept();

    std::size_t m_count;
    Session &m_session;
    WayOut &m_wayOut;
};
