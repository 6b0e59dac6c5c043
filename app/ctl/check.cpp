// SPDX-License-Identifier: MPL-2.0
#include "ctl/check.h"

#include "core/content.h"
#include "ctl/report.h"

#include <QDate>

using namespace Qt::StringLiterals;

Answer check(const QStringList &words)
{
    Ask ask(QString::fromLatin1(kCheckUsage), u"Checks a site's folder, the one with site.toml in it."_s);
    ask.option(u"json"_s, u"Write the problems as JSON: file, line, column, what, allowed."_s);
    if (const auto answer = ask.read(words))
        return *answer;
    const Result<Content> content = Content::read(ask.media(), ask.subject());
    const int code = content ? 0 : 1;
    if (ask.has(u"json"_s))
        return { QString::fromUtf8(asJson(content.problems())), code };
    return { content ? summary(*content, QDate::currentDate()) : asText(content.problems()), code };
}
