// SPDX-License-Identifier: MPL-2.0
#include "core/samplecontent.h"

#include "core/tags.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kSite = R"(languages = ["en", "es"]
agency = { en = "The Annex", es = "El Anexo" }
pages = ["costs", "person"]

[visit]
idle = 120
resting-idle = 1200
prompt = 45

[light]
mood = "nook"
brightness = 0
warmth = -1
motion = "slow"

[sound]
ceiling = 0.7
enabled = true
hidden = ["brown-noise"]

[activities]
hidden = []

[panel]
width = 344.0

[check-in]
kiosk = "annex-hall"
name = { en = "The hall", es = "El pasillo" }
needs = ["quiet-a-little", "water", "blanket"]
places = [{ en = "by the door", es = "junto a la puerta" }, { en = "bench", es = "banca" }]
seats = [{ en = "Desk", es = "Entrada" }]
remind = 240
life = 60

[[check-in.own-needs]]
id = "blanket"
text = { en = "A blanket", es = "Una cobija" }
)";

const QByteArray kNook = R"(id = "nook"
order = 1
scene = "hills"
title = { en = "Nook", es = "Rincón" }
preview = { en = "dim, warm, close", es = "tenue y cercano" }
tags = ["night"]
licence = "CC0-1.0"
[colours]
sky = ["#120c0a", "#2a1a12", "#4a2b18"]
layers = ["#3a2216", "#2a1810", "#1b100b"]
glow = "#e8a45c"
ink = "#f4e6d4"
soft-ink = "#d3b797"
[motion]
tempo = 1.0
)";

const QByteArray kRain = R"(id = "soft-rain"
order = 1
voice = "rain"
title = { en = "Soft rain", es = "Lluvia suave" }
preview = { en = "on leaves", es = "sobre hojas" }
trim = -2.0
tags = ["rain", "water"]
licence = "CC0-1.0"
)";

const QByteArray kBrown = R"(id = "brown-noise"
order = 2
voice = "noise"
title = { en = "Brown noise", es = "Ruido marrón" }
preview = { en = "low and even", es = "grave y parejo" }
tags = []
licence = "CC0-1.0"
[parameters]
tilt = -6.0
)";

const QByteArray kWindow = R"(id = "by-the-window"
order = 1
title = { en = "By the window", es = "Junto a la ventana" }
preview = { en = "rain outside", es = "lluvia afuera" }
licence = "CC0-1.0"
[parts]
soft-rain = 0.8
)";

const QByteArray kLook = R"(id = "look-around"
kind = "look-around"
family = "look"
order = 1
title = { en = "Look around", es = "Mirar alrededor" }
preview = { en = "find small things", es = "buscar cosas pequeñas" }
staff-note = { en = "Not a test.", es = "No es una prueba." }
tags = []
licence = "CC0-1.0"
[[steps]]
en = "You can let your eyes move."
es = "Puede dejar que sus ojos se muevan."
)";

const QByteArray kTide = R"(id = "tide"
kind = "tide"
family = "breathe"
order = 1
title = { en = "Tide", es = "Marea" }
preview = { en = "a slow wave", es = "una ola lenta" }
staff-note = { en = "Not a treatment.", es = "No es un tratamiento." }
tags = ["water"]
licence = "CC0-1.0"
[[steps]]
en = "You can watch the wave."
es = "Puede mirar la ola."
[breath]
in = 5.0
out = 6.0
)";

const QByteArray kArt = R"(licence = "CC0-1.0"
things = ["leaf", "stone"]
colours = ["blue", "white"]
[paint]
blue = { body = "#69a3df", deep = "#0c2238" }
white = { body = "#f2eede", deep = "#38342b" }
[words.en]
pair = "{colour} {thing}"
things = { leaf = "leaf", stone = "stone" }
colours = { blue = "blue", white = "white" }
[words.es]
pair = "{thing} {colour}"
forms = ["m", "f"]
[words.es.things]
leaf = { word = "hoja", form = "f" }
stone = { word = "canto", form = "m" }
[words.es.colours]
blue = { m = "azul", f = "azul" }
white = { m = "blanco", f = "blanca" }
)";

const QByteArray kLeaf = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
<!-- SPDX-License-Identifier: CC0-1.0 -->
<path class="body" d="M12 2 Q20 8 12 22 Q4 8 12 2 Z"/>
<path class="mark" d="M12 6 V20"/>
</svg>
)";

const QByteArray kStone = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
<path class="body" d="M2 12 A10 6 0 0 1 22 12 C22 20 2 20 2 12 Z"/>
<path class="mark" d="M6 12 L9 10 H12"/>
</svg>
)";

const QByteArray kNeeds = R"(licence = "CC0-1.0"
[[needs]]
id = "water"
text = { en = "Water", es = "Agua" }
sign = "water"
[[needs]]
id = "quiet-a-little"
group = "quiet"
text = { en = "A little quiet time", es = "Un poco de calma" }
desk = { en = "Quiet, a little", es = "Calma, un poco" }
[[needs]]
id = "quiet-a-while"
group = "quiet"
text = { en = "Quiet for a while", es = "Un rato de calma" }
)";

QByteArray tagNames()
{
    QByteArray names;
    for (const QString &tag : allowedTags())
        names += tag.toUtf8() + " = { en = \"about " + tag.toUtf8() + "\", es = \"sobre " + tag.toUtf8()
            + "\" }\n";
    return names;
}

QByteArray page(const char *title, const char *words)
{
    return QByteArray("+++\ntitle = \"") + title
        + "\"\npreview = \"A line about it\"\nowner = \"Rosa Delgado\"\nchecked = 2026-10-01\n+++\n" + words
        + "\n";
}

}

QMap<QString, QByteArray> sampleFiles()
{
    return { { u"site/site.toml"_s, kSite },
        { u"site/pages/en/costs.md"_s, page("What it costs", "Nothing today.") },
        { u"site/pages/es/costs.md"_s, page("Cuánto cuesta", "Nada hoy.") },
        { u"site/pages/en/person.md"_s, page("A person", "- Rosa is at the desk.") },
        { u"site/pages/es/person.md"_s, page("Una persona", "- Rosa está en la entrada.") },
        { u"media/themes/nook.toml"_s, kNook }, { u"media/soundscapes/soft-rain.toml"_s, kRain },
        { u"media/soundscapes/brown-noise.toml"_s, kBrown }, { u"media/mixes/by-the-window.toml"_s, kWindow },
        { u"media/tags.toml"_s, tagNames() }, { u"media/needs.toml"_s, kNeeds },
        { u"media/activities/look-around.toml"_s, kLook }, { u"media/activities/tide.toml"_s, kTide },
        { u"media/tokens/tokens.toml"_s, kArt }, { u"media/tokens/leaf.svg"_s, kLeaf },
        { u"media/tokens/stone.svg"_s, kStone } };
}

QByteArray sampleCheckIn()
{
    return kSite.mid(kSite.indexOf("[check-in]"));
}

SampleContent::SampleContent()
{
    const auto files = sampleFiles();
    for (auto file = files.begin(); file != files.end(); ++file)
        write(file.key(), file.value());
}

void SampleContent::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void SampleContent::edit(const QString &name, const QByteArray &old, const QByteArray &fresh) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QByteArray bytes = file.readAll();
    if (bytes.count(old) != 1)
        qFatal("\"%s\" is %d times in %s", old.constData(), static_cast<int>(bytes.count(old)),
            qPrintable(name));
    write(name, bytes.replace(old, fresh));
}

void SampleContent::remove(const QString &name) const
{
    const QString whole = path(name);
    if (!(QFileInfo(whole).isDir() ? QDir(whole).removeRecursively() : QFile::remove(whole)))
        qFatal("cannot remove %s", qPrintable(name));
}

Result<Content> SampleContent::read() const
{
    return Content::read(media(), site(), QDate(2026, 11, 22));
}

QStringList SampleContent::problems() const
{
    QStringList lines;
    for (const Problem &problem : read().problems())
        lines += problem.text();
    return lines;
}
