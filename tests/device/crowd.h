// SPDX-License-Identifier: MPL-2.0
// Whether this machine had a processor to spare while a test listened in real time. Where others kept waiting
// for one, a gap says nothing about us.
#pragma once

#include <QElapsedTimer>
#include <QFile>

class Crowd {
public:
    Crowd() { m_since.start(); }

    /// The share of the time since this was made in which somebody waited for a processor; 0 where the kernel
    /// keeps no such count.
    [[nodiscard]] double share() const
    {
        return double(waited() - m_before) / double(qMax<qint64>(1, m_since.nsecsElapsed() / 1000));
    }
    [[nodiscard]] bool tooDense() const { return share() > 0.5; }

private:
    /// Microseconds since the machine was started.
    static qint64 waited()
    {
        QFile file(QStringLiteral("/proc/pressure/cpu"));
        if (!file.open(QFile::ReadOnly))
            return 0;
        const QByteArray line = file.readLine();
        return line.mid(line.lastIndexOf('=') + 1).trimmed().toLongLong();
    }

    qint64 m_before = waited();
    QElapsedTimer m_since;
};
