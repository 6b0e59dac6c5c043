// SPDX-License-Identifier: MPL-2.0
// A broker of a test's own, on a Unix socket and nowhere else, which can be killed, held and let go.
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

class PrivateBroker {
public:
    /// `access` is what a list of access says; without one everybody may do everything.
    explicit PrivateBroker(const QByteArray &access = {})
    {
        // Where root starts it, it would become somebody who may not come into this folder.
        QByteArray settings = "user root\npersistence false\nlog_dest none\nallow_anonymous true\n"
                              "max_queued_messages 100000\nlistener 0 "
            + socket() + '\n';
        if (!access.isEmpty())
            settings += "acl_file " + write("access", access) + '\n';
        write("settings", settings);
    }
    ~PrivateBroker() { kill(); }

    [[nodiscard]] static bool installed() { return !program().isEmpty(); }

    [[nodiscard]] bool start()
    {
        m_broker.setStandardErrorFile(QProcess::nullDevice());
        m_broker.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // a test may fall
        m_broker.start(program(), { QStringLiteral("-c"), path("settings") });
        return m_broker.waitForStarted() && QTest::qWaitFor([this] { return answers(); }, 5000);
    }
    void kill()
    {
        m_broker.kill();
        m_broker.waitForFinished();
        QFile::remove(QString::fromLocal8Bit(socket()));
    }
    void pause() { ::kill(static_cast<pid_t>(m_broker.processId()), SIGSTOP); }
    void go() { ::kill(static_cast<pid_t>(m_broker.processId()), SIGCONT); }

    [[nodiscard]] QByteArray socket() const { return path("bus").toLocal8Bit(); }
    /// A file or folder beside the socket.
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QByteArray write(const char *name, const QByteArray &words)
    {
        QFile file(path(name));
        if (!file.open(QFile::WriteOnly) || file.write(words) != words.size())
            qFatal("no file for the broker");
        return path(name).toLocal8Bit();
    }

private:
    [[nodiscard]] static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("mosquitto"),
            { QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/usr/bin") });
    }

    /// Its socket is there a moment before anybody listens at it.
    [[nodiscard]] bool answers() const
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = socket();
        std::copy(path.cbegin(), path.cend(), address.sun_path);
        const int knock = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const bool answered
            = ::connect(knock, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        ::close(knock);
        return answered;
    }

    QTemporaryDir m_folder;
    QProcess m_broker;
};
