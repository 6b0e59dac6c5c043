// SPDX-License-Identifier: MPL-2.0
// One mix: which sounds, and how loud each is in it.
#include "core/mixfile.h"

using namespace Qt::StringLiterals;

namespace {

constexpr Range<double> kLevels{ 0.05, 1 }; ///< below the first step of a slider a part would be nothing

std::vector<Mix::Part> readParts(Table from, const QStringList &sounds, Problems &problems)
{
    const std::size_t before = problems.size();
    std::vector<Mix::Part> parts;
    for (const QString &sound : sounds)
        if (const double level = from.number(sound, kLevels, 0.0); level > 0)
            parts.push_back({ sound, level });
    from.done();
    if (problems.size() == before && (parts.empty() || parts.size() > Mix::kMostParts))
        from.wrong(from.placeOf({}), u"there are %1 parts"_s.arg(parts.size()),
            u"give 1 to %1"_s.arg(Mix::kMostParts));
    return parts;
}

}

Mix readMix(TomlTable file, const QString &name, const QString &id, const MediaReading &reading)
{
    Table from(std::move(file), name, *reading.problems);
    Mix mix;
    readNamed(from, id, reading, mix);
    mix.licence = readLicence(from);
    Table parts = from.table(u"parts"_s, Presence::Required);
    if (from.has(u"parts"_s) && reading.sounds)
        mix.parts = readParts(std::move(parts), *reading.sounds, *reading.problems);
    from.done();
    return mix;
}
