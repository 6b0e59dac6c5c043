// SPDX-License-Identifier: MPL-2.0
// One mood of light, read and looked at in every setting a visitor can give it.
#include "core/moodfile.h"

#include "core/hexcolour.h"
#include "core/palette.h"

using namespace Qt::StringLiterals;

namespace {

std::array<Rgb, 3> readThree(Table &from, const QString &key)
{
    const std::vector<PlacedText> said = from.list(key, Presence::Required, Repeats::Allowed);
    std::array<Rgb, 3> colours{};
    if (from.has(key) && said.size() != colours.size())
        from.wrong(from.placeOf(key), u"%1 has %2 colours"_s.arg(key).arg(said.size()), u"give three"_s);
    for (std::size_t i = 0; i < said.size() && i < colours.size(); ++i)
        colours[i] = readHexColour(from, key, said[i]);
    return colours;
}

void readColours(Table from, Mood &mood)
{
    mood.sky = readThree(from, u"sky"_s);
    mood.layers = readThree(from, u"layers"_s);
    mood.glow = readHexColour(from, u"glow"_s);
    mood.ink = readHexColour(from, u"ink"_s);
    mood.softInk = readHexColour(from, u"soft-ink"_s);
    from.done();
}

/// What has to stand out in every setting, and by how much.
struct Promise {
    QString who;
    double (*worst)(const Palette &);
    double least;
};

void keep(const Promise &promise, Table &from, const Mood &mood)
{
    for (int brightness = -kFarthestStep; brightness <= kFarthestStep; ++brightness) {
        for (int warmth = -kFarthestStep; warmth <= kFarthestStep; ++warmth) {
            const double worst = promise.worst(palette(mood, { brightness, warmth }));
            if (worst >= promise.least)
                continue;
            from.wrong(from.placeOf(u"colours"_s),
                u"%1 have a contrast of %2 at brightness %3, warmth %4"_s.arg(promise.who)
                    .arg(worst, 0, 'f', 2)
                    .arg(brightness)
                    .arg(warmth),
                u"give colours that keep %1"_s.arg(promise.least));
            return;
        }
    }
}

void checkSeeing(Table &from, const Mood &mood)
{
    keep({ u"words"_s, worstTextContrast, kTextContrast }, from, mood);
    keep({ u"signs and what is chosen"_s, worstPartContrast, kPartContrast }, from, mood);
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
    readColours(from.table(u"colours"_s, Presence::Required), mood);
    Table motion = from.table(u"motion"_s);
    mood.tempo = motion.number(u"tempo"_s, { 0.5, 1.5 }, 1.0);
    motion.done();
    from.done();
    if (reading.problems->size() == problems) // colours that could not be read have no contrast to speak of
        checkSeeing(from, mood);
    return mood;
}
