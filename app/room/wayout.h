// SPDX-License-Identifier: MPL-2.0
// The way out for sound: the engine, the recordings it plays, and the device it plays on, which is taken when
// somebody asks and let go after silence.
#pragma once

#include "core/catalog.h"
#include "core/clock.h"
#include "core/settings.h"
#include "sound/engine.h"
#include "sound/sink.h"
#include "sound/tapes.h"

#include <QObject>

#include <future>
#include <memory>

class WayOut : public QObject {
    Q_OBJECT
public:
    /// How sound goes out, and how recordings come in.
    struct Ways {
        sound::Sink &sink;
        sound::Tapes &tapes;
    };

    WayOut(const std::vector<Soundscape> &sounds, const Settings::Sound &rules, Ways ways, Clock &clock);
    ~WayOut() override;

    /// False where there is none; it may come later.
    [[nodiscard]] bool available() const { return m_available; }
    [[nodiscard]] sound::Meters meters() const { return engine().meters(); }
    /// False, and nothing changed, where the engine refuses.
    bool setLevel(int sound, float level);
    /// The same as level 0, over ten seconds, because something else comes instead.
    bool fadeOut(int sound);
    /// Whether something that gave way may still be heard.
    [[nodiscard]] bool fading() const;
    [[nodiscard]] bool fading(int sound) const { return m_fading[std::size_t(sound)]; }
    void setMaster(float level);
    void setCeiling(float level);
    /// The sound to measure by. False, and nothing changed, where there is no way for it.
    bool measure(bool on);
    /// What leaves it, in LUFS; -120 where nothing does.
    [[nodiscard]] double loudness() const;
    /// Everything falls silent within half a second.
    void quiet();

Q_SIGNALS:
    void availableChanged();
    /// Recording `sound` is asked for and cannot be read any more.
    void lost(int sound);

private:
    using Made = std::unique_ptr<sound::Engine>;

    sound::Engine &engine() const;
    void tell();
    void run(std::size_t sound, bool on);
    void wake();
    void sayLost();
    void endFades();
    void watch();

    sound::Sink &m_sink;
    sound::Tapes &m_tapes;
    Clock &m_clock;
    std::vector<sound::Bed> m_beds;
    std::vector<bool> m_running; ///< recordings that are read
    std::vector<bool> m_fading; ///< sounds that gave way and may still be heard
    mutable std::future<Made>
        m_making; ///< beside the first picture: voices listen to themselves before they speak
    mutable Made m_engine;
    bool m_enabled;
    bool m_available;
    bool m_awake = false;
    float m_master = -1;
    float m_told = -1; ///< how loud all is, as the engine knows
    float m_ceiling;
    float m_toldCeiling = -1;
    bool m_owesQuiet = false; ///< so much was waiting that even quiet was not taken
    int m_silentBeats = 0;
    std::unique_ptr<Clock::Beat> m_watch;
};
