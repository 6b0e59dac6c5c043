// SPDX-License-Identifier: MPL-2.0
// One mood of light, read and looked at in every setting a visitor can give it.
#include "core/moodfile.h"

#include "core/palette.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kDarkest = 3; // of 255: pure black smears on some panels and is a hole in the light
constexpr int kBrightest = 252; // pure white glares
constexpr double kLeastContrast = 7; // WCAG 2.2, level AAA
const auto kForm = u"give #rrggbb"_s;

bool isHexColour(const QString &text)
{
    const auto digit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.size() == 7 && text[0] == u'#' && std::all_of(text.begin() + 1, text.end(), digit);
}

Rgb readColour(Table &from, const QString &name, const PlacedText &said)
{
    if (!isHexColour(said.text)) {
        from.wrong(said.place, u"%1 is \"%2\""_s.arg(name, said.text.left(20)), kForm);
        return {};
    }
    double channels[3] = {};
    for (int i = 0; i < 3; ++i) {
        const int channel = said.text.mid(1 + 2 * i, 2).toInt(nullptr, 16);
        if (channel < kDarkest || channel > kBrightest) {
            from.wrong(said.place, u"%1 has %2 in %3"_s.arg(name, said.text.mid(1 + 2 * i, 2), said.text),
                u"give each of the three 03 to fc"_s);
            break;
        }
        channels[i] = channel / 255.0;
    }
    return { channels[0], channels[1], channels[2] };
}

Rgb readOne(Table &from, const QString &key)
{
    const QString said = from.text(key, kNameLength);
    return said.isEmpty() ? Rgb{} : readColour(from, key, { said, from.placeOf(key) });
}

std::array<Rgb, 3> readThree(Table &from, const QString &key)
{
    const std::vector<PlacedText> said = from.list(key, Need::Must, Repeats::Allowed);
    std::array<Rgb, 3> colours{};
    if (from.has(key) && said.size() != colours.size())
        from.wrong(from.placeOf(key), u"%1 has %2 colours"_s.arg(key).arg(said.size()), u"give three"_s);
    for (std::size_t i = 0; i < said.size() && i < colours.size(); ++i)
        colours[i] = readColour(from, key, said[i]);
    return colours;
}

void readColours(Table from, Mood &mood)
{
    mood.sky = readThree(from, u"sky"_s);
    mood.layers = readThree(from, u"layers"_s);
    mood.glow = readOne(from, u"glow"_s);
    mood.ink = readOne(from, u"ink"_s);
    mood.softInk = readOne(from, u"soft-ink"_s);
    from.done();
}

void checkReading(Table &from, const Mood &mood)
{
    for (int brightness = -kFarthestStep; brightness <= kFarthestStep; ++brightness) {
        for (int warmth = -kFarthestStep; warmth <= kFarthestStep; ++warmth) {
            const double least = worstTextContrast(palette(mood, { brightness, warmth }));
            if (least >= kLeastContrast)
                continue;
            from.wrong(from.placeOf(u"colours"_s),
                u"words have a contrast of %1 at brightness %2, warmth %3"_s.arg(least, 0, 'f', 2)
                    .arg(brightness)
                    .arg(warmth),
                u"give colours that keep 7"_s);
            return;
        }
    }
}

}

Mood readMood(TomlTable file, const QString &name, const QString &id, const MediaReading &reading)
{
    Table from(std::move(file), name, *reading.problems);
    const std::size_t problems = reading.problems->size();
    Mood mood;
    readCommon(from, id, reading, mood);
    mood.scene = from.choice<SceneKind>(u"scene"_s,
        { { u"plain"_s, SceneKind::Plain }, { u"embers"_s, SceneKind::Embers },
            { u"mist"_s, SceneKind::Mist }, { u"leaves"_s, SceneKind::Leaves },
            { u"water"_s, SceneKind::Water }, { u"sky"_s, SceneKind::Sky },
            { u"hills"_s, SceneKind::Hills } });
    readColours(from.table(u"colours"_s, Need::Must), mood);
    Table motion = from.table(u"motion"_s);
    mood.tempo = motion.number(u"tempo"_s, { 0.5, 1.5 }, 1.0);
    motion.done();
    from.done();
    if (reading.problems->size() == problems) // colours that could not be read have no contrast to speak of
        checkReading(from, mood);
    return mood;
}
