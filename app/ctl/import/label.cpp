// SPDX-License-Identifier: MPL-2.0
#include "ctl/import/label.h"

#include "core/soundscapefile.h"

using namespace Qt::StringLiterals;

namespace {

/// As TOML writes a text.
QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c < u' ' || c == QChar(0x7f))
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    return out + u'"';
}

QString quoted(const QMap<QString, QString> &texts)
{
    QStringList all;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        all += quoted(text.key()) + u" = "_s + quoted(text.value());
    return u"{ "_s + all.join(u", "_s) + u" }"_s;
}

QString quoted(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all += quoted(text);
    return u'[' + all.join(u", "_s) + u']';
}

}

QByteArray labelFor(const ImportAsk &ask, const QByteArray &sha256, double seconds)
{
    return u"# Written by stillroomctl import. Words, tags and order may be changed; the recording itself "
           u"not.\n"
           "id = %1\norder = %2\nvoice = \"recording\"\ntitle = %3\npreview = %4\ntags = %5\nlicence = %6\n"
           "\n[recording]\nfile = %7\nsha256 = %8\nseconds = %9\n"_s
               .arg(quoted(ask.id), QString::number(ask.order), quoted(ask.title), quoted(ask.preview),
                   quoted(ask.tags), quoted(ask.licence), quoted(ask.id + u".flac"_s),
                   quoted(QString::fromLatin1(sha256)), QString::number(seconds, 'f', 2))
               .toUtf8();
}

Problems problemsOf(const ImportAsk &ask, const QStringList &languages)
{
    const QString name = ask.id + u".toml"_s;
    const Result<TomlTable> table
        = parseToml(labelFor(ask, QByteArray(64, '0'), kRecordingSeconds.least), name);
    Problems problems = table.problems();
    if (table)
        readSoundscape(*table, name, ask.id, { {}, languages, &problems });
    for (Problem &problem : problems)
        problem = { name, 0, 0, problem.what, problem.allowed }; // a line of it is nobody's yet
    return problems;
}
