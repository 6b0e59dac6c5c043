// SPDX-License-Identifier: MPL-2.0
// A sound server of a test's own, with devices that can be plugged and unplugged, and whose every sample is
// recorded.
#pragma once

#include "sound/sink.h"

#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <cstring>
#include <optional>
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

    /// Starts the server with one device, cap.
    [[nodiscard]] bool start(int rate = sound::kRate)
    {
        return startBare() && plug(QStringLiteral("cap"), rate);
    }
    /// Starts the server with no device at all.
    [[nodiscard]] bool startBare()
    {
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(QStringLiteral("pulseaudio"),
            { QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                QStringLiteral("--use-pid-file=no"), QStringLiteral("-L"),
                QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket() });
        if (!m_server.waitForStarted())
            return false;
        return QTest::qWaitFor([this] { return QFile::exists(socket()); }, 5000);
    }

    /// Another device, which is the one to use from now on.
    [[nodiscard]] bool plug(const QString &name, int rate = sound::kRate)
    {
        const auto module = control(QStringList{ QStringLiteral("load-module") } + device(name, rate));
        m_modules[name] = module.value_or(QString());
        return module && control({ QStringLiteral("set-default-sink"), name });
    }
    [[nodiscard]] bool unplug(const QString &name)
    {
        return control({ QStringLiteral("unload-module"), m_modules.take(name) }).has_value();
    }

    /// Starts a new recording; what was recorded before is forgotten. On a busy machine a recorder may come
    /// too early.
    [[nodiscard]] bool record(const QString &name = QStringLiteral("cap"))
    {
        for (int tries = 0; tries < 3; ++tries) {
            m_recorder.kill();
            m_recorder.waitForFinished();
            m_recorder.setStandardErrorFile(QProcess::nullDevice());
            m_recorder.start(QStringLiteral("parec"),
                { QStringLiteral("-d"), name + QStringLiteral(".monitor"), QStringLiteral("--raw"),
                    QStringLiteral("--rate=48000"), QStringLiteral("--channels=2"),
                    QStringLiteral("--format=float32le"), QStringLiteral("--latency-msec=50") });
            if (QTest::qWaitFor([this] { return m_recorder.bytesAvailable() > 0; }, 4000))
                return true;
        }
        return false;
    }

    /// All that was recorded since the last time this was asked.
    [[nodiscard]] std::vector<float> heard()
    {
        const QByteArray bytes = m_recorder.read(m_recorder.bytesAvailable() & ~qint64{ 7 });
        std::vector<float> samples(static_cast<std::size_t>(bytes.size()) / sizeof(float));
        std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(float));
        return samples;
    }

    void kill()
    {
        m_server.kill();
        m_server.waitForFinished();
        m_recorder.kill();
        m_recorder.waitForFinished();
        QFile::remove(socket());
        m_modules.clear();
    }
    void pause() { ::kill(static_cast<pid_t>(m_server.processId()), SIGSTOP); }
    void go() { ::kill(static_cast<pid_t>(m_server.processId()), SIGCONT); }

private:
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("native")); }

    [[nodiscard]] static QStringList device(const QString &name, int rate)
    {
        return { QStringLiteral("module-null-sink"), QStringLiteral("sink_name=") + name,
            QStringLiteral("rate=%1").arg(rate), QStringLiteral("channels=2"),
            QStringLiteral("format=float32le") };
    }

    /// What pactl says; nothing where it could not do it.
    [[nodiscard]] static std::optional<QString> control(const QStringList &words)
    {
        QProcess pactl;
        pactl.start(QStringLiteral("pactl"), words);
        if (!pactl.waitForFinished() || pactl.exitCode() != 0)
            return {};
        return QString::fromLatin1(pactl.readAllStandardOutput()).trimmed();
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_recorder;
    QHash<QString, QString> m_modules; ///< of devices plugged, by name
};
