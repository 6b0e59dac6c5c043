// SPDX-License-Identifier: MPL-2.0
// stillroomctl: staff ask it whether what they wrote can go on the glass.
#include "core/content.h"
#include "ctl/ask.h"
#include "ctl/report.h"

#include <QCoreApplication>
#include <QDate>

#include <cstdio>

namespace {

void write(std::FILE *where, const QByteArray &words)
{
    std::fwrite(words.constData(), 1, static_cast<std::size_t>(words.size()), where);
}

int check(const Ask &ask)
{
    const Result<Content> content = Content::read(ask.media, ask.site);
    if (ask.json)
        write(stdout, asJson(content.problems()));
    else
        write(stdout,
            (content ? summary(*content, QDate::currentDate()) : asText(content.problems())).toUtf8());
    return content ? 0 : 1;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stillroomctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STILLROOM_VERSION));
    const auto asked = readAsk(program);
    if (const auto *answer = std::get_if<Answer>(&asked)) {
        write(answer->code == 0 ? stdout : stderr, answer->words.toUtf8());
        return answer->code;
    }
    return check(std::get<Ask>(asked));
}
