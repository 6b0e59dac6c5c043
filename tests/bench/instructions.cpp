// SPDX-License-Identifier: MPL-2.0
#include "instructions.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

std::optional<double> collected(const QStringList &options, const QStringList &program)
{
    QProcess valgrind;
    valgrind.setStandardOutputFile(QProcess::nullDevice());
    valgrind.start(u"valgrind"_s,
        QStringList{ u"--tool=callgrind"_s, u"--callgrind-out-file=/dev/null"_s } + options + program);
    if (!valgrind.waitForFinished(-1) || valgrind.exitStatus() != QProcess::NormalExit
        || valgrind.exitCode() != 0)
        return {};
    static const QRegularExpression total(u"Collected\\s*:\\s*(\\d+)"_s);
    const auto found = total.match(QString::fromLocal8Bit(valgrind.readAllStandardError()));
    return found.hasMatch() ? std::optional(found.captured(1).toDouble() / 1e6) : std::nullopt;
}

}

bool canCount()
{
    return !QStandardPaths::findExecutable(u"valgrind"_s).isEmpty();
}

std::optional<double> instructionsAgain(const QStringList &words)
{
    return collected({ u"--toggle-collect=benchMeasured"_s },
        QStringList{ QCoreApplication::applicationFilePath() } + words);
}

std::optional<double> instructionsOf(const QStringList &program)
{
    return collected({}, program);
}
