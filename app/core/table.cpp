// SPDX-License-Identifier: MPL-2.0
// One table of a TOML file, asked key by key: numbers, dates and other tables.
#include "core/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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
Presence presenceOf(const std::optional<Value> &fallback)
{
    return fallback ? Presence::Optional : Presence::Required;
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

const TomlValue *Table::ask(const QString &key, Presence presence, const QString &allowed)
{
    m_asked += key;
    if (const TomlEntry *entry = find(key))
        return &entry->value;
    if (presence == Presence::Required && m_entries)
        wrong(m_place, key + u" is missing"_s, allowed);
    return nullptr;
}

int Table::whole(const QString &key, Range<int> range, std::optional<int> fallback)
{
    const QString allowed = u"give %1 to %2"_s.arg(range.least).arg(range.most);
    const auto *number = askFor<qint64>(key, presenceOf(fallback), allowed);
    if (number && *number >= range.least && *number <= range.most)
        return static_cast<int>(*number);
    if (number)
        wrong(placeOf(key), u"%1 is %2"_s.arg(key).arg(*number), allowed);
    return fallback.value_or(range.least);
}

double Table::number(const QString &key, Range<double> range, std::optional<double> fallback)
{
    const QString allowed = u"give "_s + fromTo(range.least, range.most);
    const TomlValue *value = ask(key, presenceOf(fallback), allowed);
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
    const auto *truth = askFor<bool>(key, Presence::Optional, u"give true or false"_s);
    return truth ? *truth : fallback;
}

QDate Table::date(const QString &key)
{
    const QString allowed = u"give a date such as 2026-10-01, without quotes"_s;
    const auto *day = askFor<QDate>(key, Presence::Required, allowed);
    if (day && !day->isValid())
        wrong(placeOf(key), key + u" is no day of the calendar"_s, allowed);
    return day ? *day : QDate();
}

Table Table::table(const QString &key, Presence presence)
{
    const auto *inner = askFor<TomlTable>(key, presence, u"give a [%1] part"_s.arg(key));
    return { inner ? std::shared_ptr<const TomlTable>(m_entries, inner) : nullptr, placeOf(key), *this };
}

const TomlArray *Table::askForItems(const QString &key, Presence presence, const QString &allowed)
{
    const auto *items = askFor<TomlArray>(key, presence, allowed);
    if (!items || items->size() <= kLongestList)
        return items;
    wrong(placeOf(key), u"%1 has %2 entries"_s.arg(key).arg(items->size()),
        u"give at most %1"_s.arg(kLongestList));
    return nullptr;
}

std::vector<Table> Table::tables(const QString &key)
{
    const QString allowed = u"give a list of parts, as [{ ... }, { ... }]"_s;
    const auto *items = askForItems(key, Presence::Optional, allowed);
    std::vector<Table> tables;
    if (!items)
        return tables;
    for (const TomlValue &item : *items) {
        if (const auto *inner = std::get_if<TomlTable>(&item.is))
            tables.push_back({ std::shared_ptr<const TomlTable>(m_entries, inner), item.place, *this });
        else
            wrongType(u"one of "_s + key, item, allowed);
    }
    return tables;
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
