// SPDX-License-Identifier: MPL-2.0
#include "ctl/check.h"

#include "core/content.h"
#include "ctl/import/sum.h"
#include "ctl/report.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace {

/// A kiosk finds out while it plays; a check can take its time.
Problems changedRecordings(const Catalog &catalog)
{
    Problems problems;
    for (const Soundscape &sound : catalog.soundscapes)
        if (sound.recording && sumOf(sound.recording->path) != sound.recording->sha256)
            problems.push_back(
                { u"soundscapes/%1.toml"_s.arg(sound.id), 0, 0, u"its recording is not what was imported"_s,
                    u"run stillroomctl import again, with --replace"_s });
    return problems;
}

}

Answer check(const QStringList &words)
{
    Ask ask(QString::fromLatin1(kCheckUsage), u"Checks a site's folder, the one with site.toml in it."_s);
    ask.option(u"json"_s, u"Write the problems as JSON: file, line, column, what, allowed."_s);
    if (const auto answer = ask.read(words))
        return *answer;
    Result<Content> content = Content::read(ask.media(), ask.subject());
    if (content)
        if (const Problems changed = changedRecordings(content->catalog); !changed.empty())
            content = changed;
    const int code = content ? 0 : 1;
    if (ask.has(u"json"_s))
        return { QString::fromUtf8(asJson(content.problems())), code };
    return { content ? summary(*content, QDate::currentDate()) : asText(content.problems()), code };
}
