// SPDX-License-Identifier: MPL-2.0
// The open way to the sound server: opened, fed and closed in the sound thread, and rebuilt whenever it
// breaks.
//
// Push mode, with a timer of our own: on Qt 6.4.2 the pull mode stops for good when a server asks for less
// than 20 ms. We poll for another default device, because Qt 6.4.2 never says that there is one on Linux.
#pragma once

#include "device/gate.h"
#include "device/patience.h"
#include "sound/sink.h"

#include <QAudioSink>
#include <QElapsedTimer>
#include <QTimer>

#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <semaphore>

/// What both threads know of one start. Shared, because a thread stuck inside Qt may outlive everybody else.
struct SoundTie {
    sound::Fill fill;
    std::function<void()> begun;
    Gate gate; ///< shut, nobody calls the two above any more
    std::atomic<sound::Sink::State> state{ sound::Sink::State::Absent };
    std::atomic<std::chrono::steady_clock::time_point> turned{
        std::chrono::steady_clock::now()
    }; ///< last sign of life
    std::atomic<bool> hopeless{ false }; ///< Qt does not find a server that is there
    std::binary_semaphore closed{ 0 };
};

class SoundLine : public QObject {
    Q_OBJECT
public:
    explicit SoundLine(std::shared_ptr<SoundTie> tie);

    // In the sound thread only: the first touch of any sound object of Qt decides where Qt's own objects
    // live.
    void open();
    void close();

private:
    [[nodiscard]] bool waitForServer();
    void watch();
    void pump();
    [[nodiscard]] bool ranDry() const;
    [[nodiscard]] bool refill();
    [[nodiscard]] bool push();
    void lose(int error);
    void drop();
    void sayAbsent();

    std::shared_ptr<SoundTie> m_tie;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_into = nullptr; ///< the sink's own
    QByteArray m_device; ///< id of the one that is open
    QTimer m_pump;
    QTimer m_watch;
    QElapsedTimer m_fed; ///< since the server last took anything
    QElapsedTimer m_played; ///< since it was opened
    QElapsedTimer m_polled;
    QElapsedTimer m_dumb; ///< since there has been a server but no sound; stopped while there is sound
    bool m_hasPlayed = false;
    Patience m_patience;
    bool m_saidAbsent = false;
    std::array<float, 480 * sound::kChannels> m_piece{};
    std::size_t m_left = 0; ///< bytes of the piece not yet taken
};
