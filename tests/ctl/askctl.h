// SPDX-License-Identifier: MPL-2.0
// Asks stillroomctl, as staff and scripts do.
#pragma once

#include <QProcess>

struct Answered {
    int code = -1;
    QString said;
    QString complained;
};

/// What a program that was started said in the end; a code of -1 where it is not over within `patience` ms.
inline Answered answerOf(QProcess &process, int patience = 30000)
{
    if (!process.waitForFinished(patience))
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

inline Answered ask(const QStringList &words, const QString &media = {},
    const QString &program = QStringLiteral(STILLROOM_CTL))
{
    QProcess process;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.remove(QStringLiteral("STILLROOM_MEDIA"));
    if (!media.isEmpty())
        surroundings.insert(QStringLiteral("STILLROOM_MEDIA"), media);
    process.setProcessEnvironment(surroundings);
    process.start(program, words);
    return answerOf(process);
}
