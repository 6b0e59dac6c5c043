// SPDX-License-Identifier: MPL-2.0
// What tags are called, one line each.
#include "core/tagfile.h"

#include "core/tags.h"

using namespace Qt::StringLiterals;

namespace {

/// Without a name, people still get to hide it.
LocalText itself(const QString &tag)
{
    return LocalText({ { u"en"_s, QString(tag).replace(u'-', u' ') } });
}

}

TagWords readTagWords(std::optional<TomlTable> file, const QString &name, const MediaReading &reading)
{
    const bool read = file.has_value();
    Table from(read ? *std::move(file) : TomlTable(), name, *reading.problems);
    TagWords words;
    for (const QString &tag : allowedTags()) {
        const LocalText said = read ? from.local(tag, reading.languages, kTitleLength) : LocalText();
        words.emplace_back(tag, said.languages().isEmpty() ? itself(tag) : said);
    }
    from.done();
    return words;
}
