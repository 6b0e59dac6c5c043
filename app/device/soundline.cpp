// SPDX-License-Identifier: MPL-2.0
#include "device/soundline.h"

#include "core/log.h"
#include "device/soundserver.h"

#include <QAudioDevice>
#include <QMediaDevices>

#include <thread>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int kBufferBytes = 46080; ///< 120 ms; on Qt 6.4.2 a buffer of 8192 bytes or less is silence
constexpr qint64 kPlaysWell = 5000; ///< ms
/// After so many ms without a write all that was written has been heard: the buffer's own time.
constexpr qint64 kLate = 120;
constexpr qint64 kStarved = 2000; ///< ms without the server taking anything
constexpr qint64 kPoll = 2500; ///< ms
constexpr qint64 kHopeless = 60000; ///< ms
constexpr int kDeviceChanged = 100, kNothingTaken = 101; ///< in the book, beside Qt's own QAudio::Error

QAudioFormat houseFormat()
{
    QAudioFormat format;
    format.setSampleRate(sound::kRate);
    format.setChannelCount(sound::kChannels);
    format.setSampleFormat(QAudioFormat::Float);
    return format;
}

bool broken(const QAudioSink &sink)
{
    const QAudio::Error error = sink.error();
    return sink.state() == QAudio::StoppedState || error == QAudio::IOError || error == QAudio::FatalError
        || error == QAudio::OpenError;
}

}

SoundLine::SoundLine(std::shared_ptr<SoundTie> tie)
    : m_tie(std::move(tie))
    , m_pump(this)
    , m_watch(this)
{
    m_pump.setTimerType(Qt::PreciseTimer);
    m_pump.setInterval(20ms);
    m_watch.setInterval(250ms);
    connect(&m_pump, &QTimer::timeout, this, &SoundLine::pump);
    connect(&m_watch, &QTimer::timeout, this, &SoundLine::watch);
}

/// Holds this thread's events back while no server answers: one of them is Qt's own next try to connect, and
/// on Qt 6.4.2 a try that finds nobody is its last. False where nobody wants sound any more.
bool SoundLine::waitForServer()
{
    while (!soundServerAnswers()) {
        if (m_tie->gate.isShut())
            return false;
        m_tie->turned = std::chrono::steady_clock::now();
        m_dumb.invalidate();
        sayAbsent();
        std::this_thread::sleep_for(200ms);
    }
    if (!m_dumb.isValid())
        m_dumb.start();
    return true;
}

void SoundLine::open()
{
    m_watch.start();
    if (!waitForServer())
        return;
    m_tie->turned = std::chrono::steady_clock::now();
    m_polled.start();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull() || !soundServerHas(device.id().constData())) {
        sayAbsent();
        return m_patience.failed();
    }
    m_device = device.id();
    m_sink = std::make_unique<QAudioSink>(device, houseFormat());
    m_sink->setBufferSize(kBufferBytes);
    m_into = m_sink->start();
    if (!m_into || broken(*m_sink))
        return lose(m_sink->error());
    m_left = 0;
    if (!m_tie->gate.pass([this] { m_tie->begun(); }))
        return;
    m_fed.start();
    m_played.start();
    m_dumb.invalidate();
    m_hasPlayed = true;
    m_tie->hopeless = false;
    m_tie->state = sound::Sink::State::Playing;
    m_saidAbsent = false;
    Log::say(Log::Id::SoundOpened, { { "tries", m_patience.failures() + 1 } });
    m_pump.start();
    pump();
}

void SoundLine::close()
{
    m_watch.stop();
    drop();
}

/// Four times a second: gives a sign of life, and sees what the pump cannot.
void SoundLine::watch()
{
    m_tie->turned = std::chrono::steady_clock::now();
    if (!m_sink) {
        if (waitForServer() && m_patience.over())
            open();
        // Only after it has played once: a machine that has no loudspeaker is not started anew for that.
        m_tie->hopeless = m_hasPlayed && m_dumb.isValid() && m_dumb.elapsed() > kHopeless;
        return;
    }
    if (m_played.elapsed() >= kPlaysWell)
        m_patience.worked();
    if (m_fed.elapsed() >= kStarved)
        return lose(kNothingTaken);
    if (m_polled.elapsed() < kPoll)
        return;
    m_polled.start();
    if (QMediaDevices::defaultAudioOutput().id() != m_device) {
        lose(kDeviceChanged);
        m_patience.dontWait();
    }
}

void SoundLine::pump()
{
    if (!m_sink)
        return;
    if (broken(*m_sink))
        return lose(m_sink->error());
    // Asked before each write: below zero the stream has failed, and Qt 6.4.2 would keep its own lock for
    // ever if we wrote to it now.
    qsizetype free = m_sink->bytesFree();
    while (free >= static_cast<qsizetype>(sizeof m_piece)) {
        if (!push())
            return;
        free = m_sink->bytesFree();
    }
    if (free < 0)
        lose(m_sink->error());
}

/// Whether we were held up for so long that nothing is left to play.
bool SoundLine::ranDry() const
{
    return m_fed.elapsed() > kLate && m_sink->bytesFree() >= m_sink->bufferSize();
}

/// Asks for the next piece. False where the way is shut.
bool SoundLine::refill()
{
    m_left = sizeof m_piece;
    return m_tie->gate.pass([this] { m_tie->fill(m_piece); });
}

/// One more piece, or the rest of the last. False where the way is lost or shut.
bool SoundLine::push()
{
    if (m_left == 0 && !refill())
        return false;
    if (ranDry() && !(m_tie->gate.pass([this] { m_tie->begun(); }) && refill()))
        return false; // what was asked for would have been a jump out of silence
    const char *rest = reinterpret_cast<const char *>(m_piece.data()) + sizeof m_piece - m_left;
    const qint64 taken = m_into->write(rest, static_cast<qint64>(m_left));
    if (taken <= 0) {
        lose(m_sink->error());
        return false;
    }
    m_left -= static_cast<std::size_t>(taken);
    m_fed.start();
    return true;
}

void SoundLine::lose(int error)
{
    if (m_tie->state.exchange(sound::Sink::State::Absent) == sound::Sink::State::Playing)
        Log::say(Log::Id::SoundLost, { { "error", error } });
    m_patience.failed(); // before the drop, which lets our watch run
    drop();
}

void SoundLine::drop()
{
    m_pump.stop();
    m_into = nullptr;
    // Out of the member first: Qt handles events while it closes, and our timers are among them.
    const auto closing = std::move(m_sink);
}

void SoundLine::sayAbsent()
{
    if (!std::exchange(m_saidAbsent, true))
        Log::say(Log::Id::SoundAbsent);
}
