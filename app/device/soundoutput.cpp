// SPDX-License-Identifier: MPL-2.0
#include "device/soundoutput.h"

#include "core/log.h"
#include "device/soundline.h"

#include <QCoreApplication>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto kThreadWithin = 1s;
constexpr int kLeftBehind = 102; ///< in the book, as the error of a lost sound

constexpr int kBeforeOthers = -11; ///< what sound servers take

QThread *g_soundThread = nullptr;

/// Goes before others who want the processor, where the machine allows it (LimitNICE= of the unit): on Linux
/// Qt's own priority is no more than a word. What Qt and its library start from this thread inherits it.
void goFirst()
{
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kBeforeOthers);
}

void endSoundThread()
{
    g_soundThread->quit();
    if (g_soundThread->wait(kThreadWithin))
        delete std::exchange(g_soundThread, nullptr); // else it is stuck inside Qt, and ends with the process
}

/// One for the whole program: Qt ties its connection to the server to the thread that asked first.
QThread *soundThread()
{
    if (!g_soundThread) {
        g_soundThread = new QThread;
        g_soundThread->setObjectName(QStringLiteral("sound"));
        QObject::connect(g_soundThread, &QThread::started, g_soundThread, &goFirst, Qt::DirectConnection);
        g_soundThread->start();
        qAddPostRoutine(endSoundThread);
    }
    return g_soundThread;
}

std::chrono::steady_clock::duration sinceLife(const SoundTie &tie)
{
    return std::chrono::steady_clock::now() - tie.turned.load();
}

}

SoundOutput::SoundOutput() = default;

SoundOutput::~SoundOutput()
{
    stop();
}

void SoundOutput::start(sound::Fill fill, std::function<void()> begun)
{
    stop();
    m_tie = std::make_shared<SoundTie>();
    m_tie->fill = std::move(fill);
    m_tie->begun = std::move(begun);
    m_line = new SoundLine(m_tie);
    m_line->moveToThread(soundThread());
    QMetaObject::invokeMethod(m_line, &SoundLine::open, Qt::QueuedConnection);
}

void SoundOutput::stop()
{
    if (!m_tie)
        return;
    m_tie->gate.shut();
    QMetaObject::invokeMethod(
        m_line,
        [line = m_line, tie = m_tie] {
            line->close();
            line->deleteLater();
            tie->closed.release();
        },
        Qt::QueuedConnection);
    if (!m_tie->closed.try_acquire_for(kThreadWithin))
        Log::say(Log::Id::SoundLost, { { "error", kLeftBehind } });
    m_line = nullptr;
    m_tie.reset();
}

sound::Sink::State SoundOutput::state() const
{
    if (!m_tie)
        return State::Asleep;
    return sinceLife(*m_tie) > 3s ? State::Absent : m_tie->state.load();
}

bool SoundOutput::stuck() const
{
    return m_tie && (m_tie->hopeless || sinceLife(*m_tie) > 10s);
}
