// SPDX-License-Identifier: MPL-2.0
// One table of a TOML file, asked key by key.
#include "core/table.h"

#include "core/plainwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLongestList = 64;

QString kindOf(const TomlValue &value)
{
    switch (value.is.index()) {
    case 1:
        return u"yes or no"_s;
    case 2:
        return u"a whole number"_s;
    case 3:
        return u"a number with a point"_s;
    case 4:
        return u"a text"_s;
    case 5:
        return u"a date"_s;
    case 6:
        return u"a list"_s;
    case 7:
        return u"a table"_s;
    default:
        return u"something not used here"_s;
    }
}

template <typename Value>
Need needOf(const std::optional<Value> &fallback)
{
    return fallback ? Need::May : Need::Must;
}

QString shown(double number)
{
    return QString::number(number, 'g', 8);
}

QString fromTo(double least, double most)
{
    return shown(least) + u" to "_s + shown(most);
}

}

Table::Table(TomlTable entries, QString file, Problems &problems)
    : m_entries(std::make_shared<const TomlTable>(std::move(entries)))
    , m_file(std::move(file))
    , m_problems(&problems)
{
}

Table::Table(std::shared_ptr<const TomlTable> entries, Place place, const Table &parent)
    : m_entries(std::move(entries))
    , m_place(place)
    , m_file(parent.m_file)
    , m_problems(parent.m_problems)
{
}

const TomlEntry *Table::find(const QString &key) const
{
    if (!m_entries)
        return nullptr;
    const auto found = std::find_if(
        m_entries->begin(), m_entries->end(), [&key](const TomlEntry &entry) { return entry.key == key; });
    return found == m_entries->end() ? nullptr : &*found;
}

Place Table::placeOf(const QString &key) const
{
    const TomlEntry *entry = find(key);
    return entry ? entry->value.place : m_place;
}

void Table::wrong(Place place, const QString &what, const QString &allowed)
{
    m_problems->push_back({ m_file, place.line, place.column, what, allowed });
}

void Table::wrongType(const QString &key, const TomlValue &value, const QString &allowed)
{
    wrong(value.place, key + u" is "_s + kindOf(value), allowed);
}

const TomlValue *Table::ask(const QString &key, Need need, const QString &allowed)
{
    m_asked += key;
    if (const TomlEntry *entry = find(key))
        return &entry->value;
    if (need == Need::Must && m_entries)
        wrong(m_place, key + u" is missing"_s, allowed);
    return nullptr;
}

template <typename Type>
const Type *Table::askFor(const QString &key, Need need, const QString &allowed)
{
    const TomlValue *value = ask(key, need, allowed);
    if (!value)
        return nullptr;
    const auto *typed = std::get_if<Type>(&value->is);
    if (!typed)
        wrongType(key, *value, allowed);
    return typed;
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
    const auto *text = askFor<QString>(key, needOf(fallback), u"give a text in quotes"_s);
    if (text && fits(key, *text, placeOf(key), length))
        return text->trimmed();
    return fallback.value_or(QString());
}

int Table::whole(const QString &key, Range<int> range, std::optional<int> fallback)
{
    const QString allowed = u"give %1 to %2"_s.arg(range.least).arg(range.most);
    const auto *number = askFor<qint64>(key, needOf(fallback), allowed);
    if (number && *number >= range.least && *number <= range.most)
        return static_cast<int>(*number);
    if (number)
        wrong(placeOf(key), u"%1 is %2"_s.arg(key).arg(*number), allowed);
    return fallback.value_or(range.least);
}

double Table::number(const QString &key, Range<double> range, std::optional<double> fallback)
{
    const QString allowed = u"give "_s + fromTo(range.least, range.most);
    const TomlValue *value = ask(key, needOf(fallback), allowed);
    if (!value)
        return fallback.value_or(range.least);
    const auto *point = std::get_if<double>(&value->is);
    const auto *whole = std::get_if<qint64>(&value->is);
    const double given = point ? *point : whole ? static_cast<double>(*whole) : 0;
    if (!point && !whole)
        wrongType(key, *value, allowed);
    else if (given >= range.least && given <= range.most) // nan is neither
        return given;
    else
        wrong(value->place, key + u" is "_s + shown(given), allowed);
    return fallback.value_or(range.least);
}

bool Table::yes(const QString &key, bool fallback)
{
    const auto *truth = askFor<bool>(key, Need::May, u"give true or false"_s);
    return truth ? *truth : fallback;
}

QDate Table::date(const QString &key)
{
    const QString allowed = u"give a date such as 2026-10-01, without quotes"_s;
    const auto *day = askFor<QDate>(key, Need::Must, allowed);
    if (day && !day->isValid())
        wrong(placeOf(key), key + u" is no day of the calendar"_s, allowed);
    return day ? *day : QDate();
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

LocalText Table::local(const QString &key, const QStringList &languages, Length length)
{
    const auto *texts
        = askFor<TomlTable>(key, Need::Must, u"give a text for each language, as { en = \"...\" }"_s);
    return texts ? localFrom(key, *texts, placeOf(key), languages, length) : LocalText();
}

std::vector<LocalText> Table::locals(
    const QString &key, const QStringList &languages, Length length, std::size_t most)
{
    const QString allowed = u"give 1 to %1 of [[%2]]"_s.arg(most).arg(key);
    const auto *items = askFor<TomlArray>(key, Need::Must, allowed);
    if (!items)
        return {};
    if (items->empty() || items->size() > most) {
        wrong(placeOf(key), u"there are %1 %2"_s.arg(items->size()).arg(key), allowed);
        return {};
    }
    std::vector<LocalText> said;
    for (const TomlValue &item : *items) {
        const QString name = key + u' ' + QString::number(said.size() + 1);
        const auto *texts = std::get_if<TomlTable>(&item.is);
        if (!texts)
            wrongType(name, item, allowed);
        said.push_back(texts ? localFrom(name, *texts, item.place, languages, length) : LocalText());
    }
    return said;
}

std::vector<PlacedText> Table::list(const QString &key, Need need, Repeats repeats)
{
    const QString allowed = u"give a list of texts, as [\"one\", \"two\"]"_s;
    const auto *items = askFor<TomlArray>(key, need, allowed);
    std::vector<PlacedText> texts;
    if (items && items->size() > kLongestList) {
        wrong(placeOf(key), u"%1 has %2 entries"_s.arg(key).arg(items->size()),
            u"give at most %1"_s.arg(kLongestList));
        return texts;
    }
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

QStringList Table::listOf(const QString &key, const QStringList &known, const QString &kind)
{
    QStringList words;
    for (const auto &[word, place] : list(key, Need::May)) {
        if (known.contains(word))
            words += word;
        else
            wrong(place, u"there is no %1 \"%2\""_s.arg(kind, word.left(40)), meant(word, known));
    }
    return words;
}

Table Table::table(const QString &key, Need need)
{
    const auto *inner = askFor<TomlTable>(key, need, u"give a [%1] part"_s.arg(key));
    return { inner ? std::shared_ptr<const TomlTable>(m_entries, inner) : nullptr, placeOf(key), *this };
}

void Table::done()
{
    if (!m_entries)
        return;
    for (const TomlEntry &entry : *m_entries) {
        if (m_asked.contains(entry.key))
            continue;
        const QString close = nearest(entry.key, m_asked);
        wrong(entry.place, entry.key.left(40) + u" is not known here"_s,
            close.isEmpty() ? u"known are "_s + m_asked.join(u", "_s) : u"did you mean %1?"_s.arg(close));
    }
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
