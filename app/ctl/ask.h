// SPDX-License-Identifier: MPL-2.0
// What was asked of stillroomctl, and what it says to that.
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

struct Answer {
    QString words;
    /// 0 all is well, 1 there are problems, 2 the question was not understood.
    int code = 0;
    /// Not what was asked for but why there is none, so that a script that reads the words does not meet it.
    bool complaint = false;
};

/// The words after `stillroomctl VERB`, as that verb reads them. Each verb adds options of its own to those
/// that all have: --media and --help.
class Ask {
public:
    /// `usage` is what follows "stillroomctl", such as "check DIR" or "desk SITE...".
    Ask(const QString &usage, const QString &what);

    void option(
        const QString &name, const QString &what, const QString &value = {}, const QString &usual = {});
    /// Reads them. An answer where that is all there is to say: help, or why this is no question.
    [[nodiscard]] std::optional<Answer> read(const QStringList &words);

    [[nodiscard]] QString subject() const { return m_parser.positionalArguments().value(0); }
    /// All of them, at least one, where the usage ends in "...".
    [[nodiscard]] QStringList subjects() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    /// The folder that --media names; else the one beside this program as installed, or where STILLROOM_MEDIA
    /// says. Never a folder of the machine that built it.
    [[nodiscard]] QString media() const;
    [[nodiscard]] Answer notUnderstood(const QString &why) const;

private:
    QCommandLineParser m_parser;
    QString m_usage;
};
