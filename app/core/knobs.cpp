// SPDX-License-Identifier: MPL-2.0
#include "core/knobs.h"

#include "core/table.h"

using namespace Qt::StringLiterals;

Result<Knobs> Knobs::read(const QByteArray &text, const QString &file)
{
    Result<TomlTable> toml = parseToml(text, file);
    if (!toml)
        return toml.problems();
    Problems problems;
    Table from(*std::move(toml), file, problems);
    Knobs knobs;
    if (from.has(u"ceiling"_s))
        knobs.ceiling = from.number(u"ceiling"_s, { kLeastCeiling, 1 });
    if (from.has(u"quiet-on"_s))
        knobs.quietOn = from.date(u"quiet-on"_s);
    from.done();
    if (problems.empty())
        return knobs;
    return problems;
}

QByteArray Knobs::asText() const
{
    QByteArray text = "# What staff set on the glass. It comes after site.toml.\n";
    if (ceiling)
        text += "ceiling = " + QByteArray::number(*ceiling, 'f', 3) + '\n';
    if (quietOn.isValid())
        text += "quiet-on = " + quietOn.toString(Qt::ISODate).toLatin1() + '\n';
    return text;
}
