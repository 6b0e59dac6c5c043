// SPDX-License-Identifier: MPL-2.0
// stillroomctl: staff ask it whether what they wrote can go on the glass, for what the desk's page
// says, for recordings as soundscapes, and for soundscapes as files.
#include "ctl/askpin.h"
#include "ctl/check.h"
#include "ctl/desk.h"
#include "ctl/import/command.h"
#include "ctl/render.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Verb {
    const char *usage; ///< its first word is the verb
    const char *what;
    Answer (*answer)(const QStringList &words);
};

constexpr Verb kVerbs[]{
    { kCheckUsage, "check a site's folder", &check },
    { kDeskUsage, "write what the desk's page says of these sites' check-in", &desk },
    { kImportUsage, "make a recording one of a site's soundscapes", &importCommand },
    { kRenderUsage, "write a soundscape or a mix as a WAV file", &render },
    { kPinUsage, "ask for a PIN for staff and print its line for site.toml", &askPin },
};

QString help()
{
    QString text = u"Usage: stillroomctl VERB ... [--media DIR]\n"
                   "Exit code: 0 all is well, 1 there are problems, 2 the question was not understood.\n\n"_s;
    for (const Verb &verb : kVerbs)
        text += u"  %1 %2\n"_s.arg(QLatin1String(verb.usage), -12).arg(QLatin1String(verb.what));
    return text + u"\nMore: stillroomctl VERB --help\n"_s;
}

Answer answer(const QStringList &words)
{
    const QString first = words.value(0);
    for (const Verb &verb : kVerbs)
        if (first == QString::fromLatin1(verb.usage).section(u' ', 0, 0))
            return verb.answer(words.mid(1));
    if (first == u"--help"_s || first == u"-h"_s)
        return { help() };
    if (first == u"--version"_s || first == u"-v"_s)
        return { u"stillroomctl %1\n"_s.arg(QCoreApplication::applicationVersion()) };
    return { help(), 2, true };
}

}

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    QCoreApplication::setApplicationName(u"stillroomctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STILLROOM_VERSION));
    const Answer said = answer(program.arguments().mid(1));
    const QByteArray bytes = said.words.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), said.complaint ? stderr : stdout);
    return said.code;
}
