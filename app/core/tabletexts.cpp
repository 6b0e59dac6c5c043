// SPDX-License-Identifier: MPL-2.0
// The texts of a table: one, one in every language, or a list of them.
#include "core/plainwords.h"
#include "core/table.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether one of `said` cannot be told from `text` by somebody who reads one language.
bool isAmong(const std::vector<LocalText> &said, const LocalText &text)
{
    const auto same = [&text](const LocalText &other, const QString &language) {
        return other.speaks(language)
            && other.in(language).compare(text.in(language), Qt::CaseInsensitive) == 0;
    };
    return std::ranges::any_of(said, [&](const LocalText &other) {
        return std::ranges::any_of(
            text.languages(), [&](const QString &language) { return same(other, language); });
    });
}

}

bool Table::fits(const QString &name, const QString &text, Place place, Length length)
{
    const auto problems = m_problems->size();
    if (text.trimmed().isEmpty())
        wrong(place, name + u" is empty"_s, u"give it words"_s);
    if (!isPlain(text))
        wrong(place, name + u" has a character that cannot be seen"_s, u"give one line of plain words"_s);
    if (length.characters > 0 && text.toUcs4().size() > length.characters)
        wrong(place, u"%1 has %2 characters"_s.arg(name).arg(text.toUcs4().size()),
            u"give at most %1"_s.arg(length.characters));
    if (const int words = countWords(text); length.words > 0 && words > length.words)
        wrong(place, u"%1 has %2 words"_s.arg(name).arg(words), u"give at most %1"_s.arg(length.words));
    return m_problems->size() == problems;
}

QString Table::text(const QString &key, Length length, std::optional<QString> fallback)
{
    const auto *text = askFor<QString>(
        key, fallback ? Presence::Optional : Presence::Required, u"give a text in quotes"_s);
    if (text && fits(key, *text, placeOf(key), length))
        return text->trimmed();
    return fallback.value_or(QString());
}

LocalText Table::localFrom(
    const QString &name, const TomlTable &texts, Place place, const QStringList &languages, Length length)
{
    QMap<QString, QString> said;
    for (const TomlEntry &entry : texts) {
        const QString full = name + u'.' + entry.key.left(40);
        const auto *text = std::get_if<QString>(&entry.value.is);
        if (!isLanguage(entry.key))
            wrong(entry.place, full + u" is no language"_s, u"give a code such as en or es"_s);
        else if (!text)
            wrongType(full, entry.value, u"give a text in quotes"_s);
        else if (fits(full, *text, entry.value.place, length))
            said[entry.key] = text->trimmed();
    }
    for (const QString &language : languages)
        if (std::none_of(texts.begin(), texts.end(), [&](const TomlEntry &e) { return e.key == language; }))
            wrong(place, u"%1 has no %2"_s.arg(name, language), u"give it in "_s + languages.join(u", "_s));
    return LocalText(said);
}

LocalText Table::local(
    const QString &key, const QStringList &languages, Length length, std::optional<LocalText> fallback)
{
    const auto *texts = askFor<TomlTable>(key, fallback ? Presence::Optional : Presence::Required,
        u"give a text for each language, as { en = \"...\" }"_s);
    return texts ? localFrom(key, *texts, placeOf(key), languages, length) : fallback.value_or(LocalText());
}

std::vector<LocalText> Table::locals(
    const QString &key, const QStringList &languages, Length length, Range<int> count, Repeats repeats)
{
    const QString allowed
        = u"give %1 to %2, each in every language, as [{ en = \"...\" }]"_s.arg(count.least).arg(count.most);
    const auto presence = count.least > 0 ? Presence::Required : Presence::Optional;
    const auto *items = askFor<TomlArray>(key, presence, allowed);
    if (!items)
        return {};
    if (std::cmp_less(items->size(), count.least) || std::cmp_greater(items->size(), count.most)) {
        wrong(placeOf(key), u"there are %1 %2"_s.arg(items->size()).arg(key), allowed);
        return {};
    }
    std::vector<LocalText> said;
    for (const TomlValue &item : *items) {
        const QString name = key + u' ' + QString::number(said.size() + 1);
        const auto *texts = std::get_if<TomlTable>(&item.is);
        if (!texts)
            wrongType(name, item, allowed);
        const LocalText text = texts ? localFrom(name, *texts, item.place, languages, length) : LocalText();
        if (repeats == Repeats::Refused && isAmong(said, text))
            wrong(item.place, name + u" says what another one says"_s, u"give each words of its own"_s);
        said.push_back(text);
    }
    return said;
}

std::vector<PlacedText> Table::list(const QString &key, Presence presence, Repeats repeats)
{
    const QString allowed = u"give a list of texts, as [\"one\", \"two\"]"_s;
    const auto *items = askForItems(key, presence, allowed);
    std::vector<PlacedText> texts;
    for (const TomlValue &item : items ? *items : TomlArray{}) {
        const auto *text = std::get_if<QString>(&item.is);
        if (!text)
            wrongType(u"one of "_s + key, item, allowed);
        else if (repeats == Repeats::Refused
            && std::any_of(texts.begin(), texts.end(), [&](const PlacedText &t) { return t.text == *text; }))
            wrong(item.place, u"%1 has \"%2\" twice"_s.arg(key, text->left(40)), u"give it once"_s);
        else
            texts.push_back({ *text, item.place });
    }
    return texts;
}

QStringList Table::listOf(const QString &key, const std::optional<QStringList> &known, const QString &kind)
{
    QStringList words;
    for (const auto &[word, place] : list(key, Presence::Optional)) {
        if (!known || known->contains(word))
            words += word;
        else
            wrong(place, u"there is no %1 \"%2\""_s.arg(kind, word.left(40)), meant(word, *known));
    }
    return words;
}

bool isId(const QString &id)
{
    static const QRegularExpression shape(u"^[a-z0-9][a-z0-9-]{0,39}$"_s);
    return shape.match(id).hasMatch() && !id.contains(u'\n');
}

bool isLanguage(const QString &code)
{
    static const QRegularExpression shape(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$"_s);
    return shape.match(code).hasMatch() && !code.contains(u'\n');
}
