// SPDX-License-Identifier: MPL-2.0
// TOML by toml++, copied into plain values. The only place that knows the parser, and where its exceptions
// end.
#include "core/toml.h"

#include <toml++/toml.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 8;

class Copy {
public:
    explicit Copy(int linesBefore)
        : m_linesBefore(linesBefore)
    {
    }

    TomlTable table(const toml::table &from, int depth = 0) const
    {
        TomlTable entries;
        for (const auto &[key, node] : from)
            entries.push_back({ QString::fromUtf8(key.data(), static_cast<qsizetype>(key.length())),
                place(key.source()), value(node, depth + 1) });
        return entries;
    }

    Place place(const toml::source_region &region) const
    {
        return { static_cast<int>(region.begin.line) + m_linesBefore, static_cast<int>(region.begin.column) };
    }

private:
    TomlValue value(const toml::node &from, int depth) const
    {
        TomlValue to{ place(from.source()), TomlOther{} };
        if (depth > kDeepest)
            return to;
        if (const auto *truth = from.as_boolean())
            to.is = truth->get();
        else if (const auto *whole = from.as_integer())
            to.is = static_cast<qint64>(whole->get());
        else if (const auto *number = from.as_floating_point())
            to.is = number->get();
        else if (const auto *text = from.as_string())
            to.is = QString::fromUtf8(text->get().data(), static_cast<qsizetype>(text->get().size()));
        else if (const auto *day = from.as_date())
            to.is = QDate(day->get().year, day->get().month, day->get().day);
        else if (const auto *array = from.as_array())
            to.is = items(*array, depth);
        else if (const auto *inner = from.as_table())
            to.is = table(*inner, depth);
        return to;
    }

    TomlArray items(const toml::array &from, int depth) const
    {
        TomlArray values;
        for (const toml::node &node : from)
            values.push_back(value(node, depth + 1));
        return values;
    }

    int m_linesBefore;
};

/// Dotted keys nest without a bound in toml++, and it takes its tables apart by recursion: a long line could
/// overflow the stack. So long lines of dots are turned away first.
std::optional<Place> tooManyDots(const QByteArray &text)
{
    Place here{ 1, 0 };
    int dots = 0;
    for (const char c : text) {
        ++here.column;
        if (c == '.' && ++dots > kMostDots)
            return here;
        if (c == '\n') {
            here = { here.line + 1, 0 };
            dots = 0;
        }
    }
    return std::nullopt;
}

}

Result<TomlTable> parseToml(const QByteArray &text, const QString &file, int linesBefore)
{
    if (text.size() > kLargestToml)
        return Problem{ file, 0, 0, u"this file is too large"_s,
            u"give at most %1 bytes"_s.arg(kLargestToml) };
    if (const auto dots = tooManyDots(text))
        return Problem{ file, dots->line + linesBefore, dots->column, u"this line has too many dots"_s,
            u"give at most %1"_s.arg(kMostDots) };
    const Copy copy(linesBefore);
    try {
        return copy.table(
            toml::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
    } catch (const toml::parse_error &error) {
        const Place place = copy.place(error.source());
        const std::string_view why = error.description();
        return Problem{ file, place.line, place.column,
            u"this is not TOML ("_s + QString::fromUtf8(why.data(), static_cast<qsizetype>(why.size()))
                + u')',
            u"see toml.io for how to write it"_s };
    } catch (const std::exception &) { // memory, or a fault of the parser's own
        return Problem{ file, 0, 0, u"this file cannot be read as TOML"_s, {} };
    }
}
