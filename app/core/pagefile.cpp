// SPDX-License-Identifier: MPL-2.0
// One page: who answers for it and since when, then its words.
#include "core/pagefile.h"

#include "core/plainwords.h"
#include "core/table.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWords = 400;

struct Parts {
    QByteArray front;
    QByteArray body;
};

bool isMark(const QByteArray &line)
{
    return line == "+++" || line == "+++\r";
}

Result<Parts> split(const QByteArray &bytes, const QString &name)
{
    const QList<QByteArray> lines = bytes.split('\n');
    if (!isMark(lines.first()))
        return Problem{ name, 1, 1, u"this page does not begin with +++"_s,
            u"give title, preview, owner and checked between two lines of +++"_s };
    const auto end = std::find_if(lines.begin() + 1, lines.end(), isMark);
    if (end == lines.end())
        return Problem{ name, 1, 1, u"the second line of +++ is missing"_s,
            u"close the front matter with +++"_s };
    const auto count = std::distance(lines.begin(), end);
    return Parts{ lines.mid(1, count - 1).join('\n'), lines.mid(count + 1).join('\n') };
}

void readFront(
    const QByteArray &front, const QString &name, const QDate &latest, Page &page, Problems &problems)
{
    Result<TomlTable> toml = parseToml(front, name, 1);
    if (!toml) {
        problems.push_back(toml.problems().front());
        return;
    }
    Table from(*std::move(toml), name, problems);
    page.title = from.text(u"title"_s, kTitleLength);
    page.preview = from.text(u"preview"_s, kPreviewLength);
    page.owner = from.text(u"owner"_s, kNameLength);
    page.checked = from.date(u"checked"_s);
    if (page.checked.isValid() && page.checked > latest)
        from.wrong(from.placeOf(u"checked"_s),
            u"checked is %1, a day to come"_s.arg(page.checked.toString(Qt::ISODate)),
            u"give the day somebody last read this page"_s);
    from.done();
}

void checkWords(const Page &page, const QString &name, Problems &problems)
{
    const int words = std::accumulate(page.blocks.begin(), page.blocks.end(), 0,
        [](int sum, const Block &block) { return sum + countWords(block.text); });
    if (words == 0)
        problems.push_back({ name, 0, 0, u"this page has no words"_s, u"write some below the second +++"_s });
    if (words > kMostWords)
        problems.push_back(
            { name, 0, 0, u"this page has %1 words"_s.arg(words), u"give at most %1"_s.arg(kMostWords) });
}

}

Page readPage(const QByteArray &bytes, const QString &name, const QDate &latest, Problems &problems)
{
    Page page;
    if (bytes.size() > kLargestPage) {
        problems.push_back(
            { name, 0, 0, u"this page is too large"_s, u"give at most %1 bytes"_s.arg(kLargestPage) });
        return page;
    }
    const Result<Parts> parts = split(bytes, name);
    if (!parts) {
        problems.push_back(parts.problems().front());
        return page;
    }
    readFront(parts->front, name, latest, page, problems);
    page.blocks = toBlocks(parts->body);
    checkWords(page, name, problems);
    return page;
}
