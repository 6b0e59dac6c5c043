// SPDX-License-Identifier: MPL-2.0
// A sound server of a test's own, with one device whose every sample is recorded.
#pragma once

#include "sound/sink.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <vector>

class PrivateServer {

public:
    /// Makes this process, and its Qt, look for this server and no other.
    PrivateServer()
    {
        qputenv("PULSE_SERVER", QByteArrayLiteral("unix:") + socket().toLocal8Bit());
        qputenv("HOME", m_folder.path().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
    }
    ~PrivateServer() { kill(); }

    [[nodiscard]] static bool installed()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("parec")).isEmpty();
    }

    /// Starts the server and a recording of it.
    [[nodiscard]] bool start()
    {
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(QStringLiteral("pulseaudio"),
            { QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                QStringLiteral("--use-pid-file=no"), QStringLiteral("-L"),
                QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket(),
                QStringLiteral("-L"),
                QStringLiteral("module-null-sink sink_name=cap rate=48000 channels=2 format=s16le") });
        if (!m_server.waitForStarted())
            return false;
        return QTest::qWaitFor([this] { return QFile::exists(socket()); }, 5000);
    }

    /// Starts a new recording; what was recorded before is forgotten.
    [[nodiscard]] bool record()
    {
        m_recorder.kill();
        m_recorder.waitForFinished();
        m_recorder.setStandardErrorFile(QProcess::nullDevice());
        m_recorder.start(QStringLiteral("parec"),
            { QStringLiteral("-d"), QStringLiteral("cap.monitor"), QStringLiteral("--raw"),
                QStringLiteral("--rate=48000"), QStringLiteral("--channels=2"),
                QStringLiteral("--format=s16le"), QStringLiteral("--latency-msec=50") });
        return m_recorder.waitForStarted()
            && QTest::qWaitFor([this] { return m_recorder.bytesAvailable() > 0; }, 5000);
    }

    /// All that was recorded since the last time this was asked.
    [[nodiscard]] std::vector<qint16> heard()
    {
        const QByteArray bytes = m_recorder.read(m_recorder.bytesAvailable() & ~qint64{ 3 });
        std::vector<qint16> samples(static_cast<std::size_t>(bytes.size()) / 2);
        std::memcpy(samples.data(), bytes.constData(), samples.size() * 2);
        return samples;
    }

    void kill()
    {
        m_server.kill();
        m_server.waitForFinished();
        m_recorder.kill();
        m_recorder.waitForFinished();
        QFile::remove(socket());
    }
    void pause() { ::kill(static_cast<pid_t>(m_server.processId()), SIGSTOP); }
    void go() { ::kill(static_cast<pid_t>(m_server.processId()), SIGCONT); }

private:
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("native")); }

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_recorder;
};
