// SPDX-License-Identifier: MPL-2.0
// One mistake in good content, and exactly what staff are told. Each row is a mistake somebody will make.
#include "core/mistakes.h"
#include "core/toml.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

class MistakesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_sample_is_good() { QCOMPARE(SampleContent().problems(), QStringList()); }
    void a_mistake_is_told_with_its_place_and_what_is_allowed_data();
    void a_mistake_is_told_with_its_place_and_what_is_allowed();
    void a_whole_file_of_the_wrong_kind_is_one_problem_data();
    void a_whole_file_of_the_wrong_kind_is_one_problem();
    void every_problem_of_every_file_comes_back_at_once();
    void a_mood_with_a_mistake_is_not_also_unknown();
    void the_deepest_nesting_let_through_does_not_overflow_the_stack();
    void a_list_without_end_is_one_problem();
};

namespace {

constexpr auto kNookFile = "media/themes/nook.toml";
constexpr auto kRainFile = "media/soundscapes/soft-rain.toml";
constexpr auto kWindowFile = "media/mixes/by-the-window.toml";
constexpr auto kTagsFile = "media/tags.toml";
constexpr auto kLookFile = "media/activities/look-around.toml";
constexpr auto kTideFile = "media/activities/tide.toml";
constexpr auto kCostsFile = "site/pages/en/costs.md";

QByteArray words(int count)
{
    return QByteArray("word ").repeated(count);
}

void mistakesInTheSite()
{
    row("quiet hours that are none", kSiteFile, "hidden = [\"brown-noise\"]", "quiet-hours = [\"12-13\"]",
        { u"site.toml:19:16: \"12-13\" is no stretch of hours; give hours such as 12:00-13:30 or "
          u"20:00-07:00, "
          u"with days "
          "before them if you like, such as mon-fri 12:00-13:30"_s });
    row("a light at no time", kSiteFile, "motion = \"slow\"", "by-time = [{ mood = \"nook\" }]",
        { u"site.toml:14:12: hours is missing; give a text in quotes"_s });
    row("a light at a time that is none", kSiteFile, "motion = \"slow\"", "by-time = [{ hours = \"noon\" }]",
        { u"site.toml:14:22: \"noon\" is no stretch of hours; give hours such as 12:00-13:30 or 20:00-07:00, "
          u"with days "
          "before them if you like, such as mon-fri 12:00-13:30"_s });
    row("a light by time with an unknown mood", kSiteFile, "motion = \"slow\"",
        "by-time = [{ hours = \"20:00-07:00\", mood = \"nok\" }]",
        { u"site.toml:14:44: there is no mood \"nok\"; did you mean nook?"_s });
    row("a light by time that is too bright", kSiteFile, "motion = \"slow\"",
        "by-time = [{ hours = \"20:00-07:00\", brightness = 3 }]",
        { u"site.toml:14:50: brightness is 3; give -2 to 2"_s });
    row("a light by time, misspelt", kSiteFile, "motion = \"slow\"",
        "by-time = [{ hours = \"20:00-07:00\", mod = \"nook\" }]",
        { u"site.toml:14:37: mod is not known here; did you mean mood?"_s });
    row("an hour with two lights", kSiteFile, "motion = \"slow\"",
        "by-time = [{ hours = \"20:00-07:00\" },\n{ hours = \"mon 06:00-08:00\", warmth = 1 }]",
        { u"site.toml:15:11: some of these hours have another light already; give each hour one light"_s });
    row("a light by time as one part", kSiteFile, "motion = \"slow\"",
        "by-time = { hours = \"20:00-07:00\" }",
        { u"site.toml:14:11: by-time is a table; give a list of parts, as [{ ... }, { ... }]"_s });
    row("a light by time that is a word", kSiteFile, "motion = \"slow\"", "by-time = [\"20:00-07:00\"]",
        { u"site.toml:14:12: one of by-time is a text; give a list of parts, as [{ ... }, { ... }]"_s });
    row("too many lights by time", kSiteFile, "motion = \"slow\"",
        "by-time = [" + QByteArray("{ hours = \"20:00-07:00\" },").repeated(65) + "]",
        { u"site.toml:14:11: by-time has 65 entries; give at most 64"_s });
    row("room hours that are none", kSiteFile, "[panel]", "[room]\nopen = [\"8-18\"]\n\n[panel]",
        { u"site.toml:25:9: \"8-18\" is no stretch of hours; give hours such as 12:00-13:30 or 20:00-07:00, "
          u"with days "
          "before them if you like, such as mon-fri 12:00-13:30"_s });
    row("a PIN in the open", kSiteFile, "[panel]", "[staff]\npin = \"1234\"\n\n[panel]",
        { u"site.toml:25:7: pin is no seal of a PIN; give the line that stillroomctl pin prints"_s });
    row("idle too short", kSiteFile, "idle = 120\nr", "idle = 5\nr",
        { u"site.toml:6:8: idle is 5; give 60 to 300"_s });
    row("idle in words", kSiteFile, "idle = 120\nr", "idle = \"never\"\nr",
        { u"site.toml:6:8: idle is a text; give 60 to 300"_s });
    row("idle as fraction", kSiteFile, "idle = 120\nr", "idle = 120.5\nr",
        { u"site.toml:6:8: idle is a number with a point; give 60 to 300"_s });
    row("idle switched off", kSiteFile, "idle = 120\nr", "idle = false\nr",
        { u"site.toml:6:8: idle is yes or no; give 60 to 300"_s });
    row("idle beyond int", kSiteFile, "idle = 120\nr", "idle = 9223372036854775807\nr",
        { u"site.toml:6:8: idle is 9223372036854775807; give 60 to 300"_s });
    row("resting idle too long", kSiteFile, "resting-idle = 1200", "resting-idle = 1801",
        { u"site.toml:7:16: resting-idle is 1801; give 300 to 1800"_s });
    row("misspelt key", kSiteFile, "idle = 120\nr", "idel = 120\nr",
        { u"site.toml:6:1: idel is not known here; did you mean idle?"_s });
    row("key from nowhere", kSiteFile, "[panel]\nwidth", "[panel]\nzoom = 2\nwidth",
        { u"site.toml:25:1: zoom is not known here; known are width"_s });
    row("misspelt part", kSiteFile, "[panel]", "[pannel]",
        { u"site.toml:24:2: pannel is not known here; did you mean panel?"_s });
    row("languages missing", kSiteFile, "languages = [\"en\", \"es\"]\n", "",
        { u"site.toml: languages is missing; give a list of texts, as [\"one\", \"two\"]"_s });
    row("no language", kSiteFile, "[\"en\", \"es\"]", "[]",
        { u"site.toml:1:13: there are 0 languages; give 1 to 8"_s });
    row("language twice", kSiteFile, "[\"en\", \"es\"]", "[\"en\", \"es\", \"en\"]",
        { u"site.toml:1:26: languages has \"en\" twice; give it once"_s });
    row("a language that is none", kSiteFile, "[\"en\", \"es\"]", "[\"en\", \"es\", \"Spanish\"]",
        { u"site.toml:1:26: \"Spanish\" is no language; give codes such as en or es"_s });
    row("agency missing", kSiteFile, "agency = { en = \"The Annex\", es = \"El Anexo\" }\n", "",
        { u"site.toml: agency is missing; give a text for each language, as { en = \"...\" }"_s });
    row("agency lacks a language", kSiteFile, ", es = \"El Anexo\"", "",
        { u"site.toml:2:10: agency has no es; give it in en, es"_s });
    row("agency empty", kSiteFile, "\"El Anexo\"", "\" \"",
        { u"site.toml:2:35: agency.es is empty; give it words"_s });
    row("hidden direction override", kSiteFile, "El Anexo", "El \\u202Eoxena",
        { u"site.toml:2:35: agency.es has a character that cannot be seen; give one line of plain words"_s });
    row("line break in a name", kSiteFile, "El Anexo", "El\\nAnexo",
        { u"site.toml:2:35: agency.es has a character that cannot be seen; give one line of plain words"_s });
    row("unknown mood", kSiteFile, "mood = \"nook\"", "mood = \"nok\"",
        { u"site.toml:11:8: there is no mood \"nok\"; did you mean nook?"_s });
    row("unknown page", kSiteFile, "[\"costs\", \"person\"]", "[\"cost\", \"person\"]",
        { u"site.toml:3:10: there is no page \"cost\"; did you mean costs?"_s });
    row("unknown sound", kSiteFile, "\"brown-noise\"", "\"thunder\"",
        { u"site.toml:19:11: there is no sound \"thunder\"; give brown-noise, soft-rain or by-the-window"_s });
    row("unknown activity", kSiteFile, "hidden = []", "hidden = [\"tides\"]",
        { u"site.toml:22:11: there is no activity \"tides\"; did you mean tide?"_s });
    row("unknown tag to hide", kSiteFile, "hidden = []", "hidden = []\n[hide]\ntags = [\"watre\"]",
        { u"site.toml:24:9: there is no tag \"watre\"; did you mean water?"_s });
    row("shown, and never kept back", kSiteFile, "hidden = []", "hidden = []\n[hide]\nshow = [\"rain\"]",
        { u"site.toml:24:9: there is no kept-back tag \"rain\"; give thunder, fire, crowd, voices, dog, bell or clock-tick"_s });
    row("brightness beyond", kSiteFile, "brightness = 0", "brightness = 3",
        { u"site.toml:12:14: brightness is 3; give -2 to 2"_s });
    row("motion unknown", kSiteFile, "\"slow\"", "\"fast\"",
        { u"site.toml:14:10: motion \"fast\" is not known; give still, slow or gentle"_s });
    row("ceiling above one", kSiteFile, "ceiling = 0.7", "ceiling = 1.01",
        { u"site.toml:17:11: ceiling is 1.01; give 0 to 1"_s });
    row("ceiling no number", kSiteFile, "ceiling = 0.7", "ceiling = nan",
        { u"site.toml:17:11: ceiling is nan; give 0 to 1"_s });
    row("enabled in words", kSiteFile, "enabled = true", "enabled = \"yes\"",
        { u"site.toml:18:11: enabled is a text; give true or false"_s });
    row("panel of a watch", kSiteFile, "344.0", "20", { u"site.toml:25:9: width is 20; give 90 to 2000"_s });
    row("visit is no part", kSiteFile, "[visit]\nidle = 120\nresting-idle = 1200\nprompt = 45\n",
        "visit = 3\n", { u"site.toml:5:9: visit is a whole number; give a [visit] part"_s });
    row("bytes of UTF-16", kSiteFile, "languages",
        "\xff"
        "\xfe"
        "l",
        { u"site.toml:1:1: this byte is not UTF-8; save the file as UTF-8 text"_s });
}

void mistakesInAMood()
{
    row("id is not the file name", kNookFile, "id = \"nook\"", "id = \"nock\"",
        { u"media/themes/nook.toml:1:6: id is \"nock\"; give \"nook\", the file's own name"_s });
    row("scene unknown", kNookFile, "\"hills\"", "\"hils\"",
        { u"media/themes/nook.toml:3:9: scene \"hils\" is not known; did you mean hills?"_s });
    row("title lacks a language", kNookFile, ", es = \"Rincón\"", "",
        { u"media/themes/nook.toml:4:9: title has no es; give it in en, es"_s });
    row("title too long", kNookFile, "\"Nook\"", "\"NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN\"",
        { u"media/themes/nook.toml:4:16: title.en has 41 characters; give at most 40"_s });
    row("preview too long", kNookFile, "\"dim, warm, close\"",
        "\"one two three four five six seven eight nine\"",
        { u"media/themes/nook.toml:5:18: preview.en has 9 words; give at most 8"_s });
    row("text in no language", kNookFile, "en = \"Nook\"", "english = \"Nook\"",
        { u"media/themes/nook.toml:4:9: title has no en; give it in en, es"_s,
            u"media/themes/nook.toml:4:11: title.english is no language; give a code such as en or es"_s });
    row("unknown tag", kNookFile, "[\"night\"]", "[\"nigth\"]",
        { u"media/themes/nook.toml:6:9: there is no tag \"nigth\"; did you mean night?"_s });
    row("tags missing", kNookFile, "tags = [\"night\"]\n", "",
        { u"media/themes/nook.toml: tags is missing; give a list of texts, as [\"one\", \"two\"]"_s });
    row("licence that is none", kNookFile, "\"CC0-1.0\"", "\"do what you like\"",
        { u"media/themes/nook.toml:7:11: licence is \"do what you like\"; give an SPDX name such as CC0-1.0"_s });
    row("colour that is none", kNookFile, "\"#e8a45c\"", "\"amber\"",
        { u"media/themes/nook.toml:11:8: glow is \"amber\"; give #rrggbb"_s });
    row("pure black", kNookFile, "\"#120c0a\"", "\"#000000\"",
        { u"media/themes/nook.toml:9:8: sky has 00 in #000000; give each of the three 03 to fc"_s });
    row("pure white", kNookFile, "\"#f4e6d4\"", "\"#ffffff\"",
        { u"media/themes/nook.toml:12:7: ink has ff in #ffffff; give each of the three 03 to fc"_s });
    row("a sky of two", kNookFile, "[\"#120c0a\", \"#2a1a12\", \"#4a2b18\"]", "[\"#120c0a\", \"#2a1a12\"]",
        { u"media/themes/nook.toml:9:7: sky has 2 colours; give three"_s });
    row("no colours", kNookFile, "[colours]", "[colors]",
        { u"media/themes/nook.toml: colours is missing; give a [colours] part"_s,
            u"media/themes/nook.toml:8:2: colors is not known here; did you mean colours?"_s });
    row("a light that nobody sees", kNookFile, "\"#e8a45c\"", "\"#6b4a32\"",
        { u"media/themes/nook.toml:8:1: signs and what is chosen have a contrast of 1.49 at brightness -2, warmth -2; give colours that keep 3"_s });
    row("tempo too quick", kNookFile, "tempo = 1.0", "tempo = 2",
        { u"media/themes/nook.toml:15:9: tempo is 2; give 0.5 to 1.5"_s });
}

void mistakesInASound()
{
    row("voice unknown", kRainFile, "\"rain\"\nt", "\"thunder\"\nt",
        { u"media/soundscapes/soft-rain.toml:3:9: voice \"thunder\" is not known; give rain, surf, stream, wind, meadow, birds, hearth, room, bowls, noise or recording"_s });
    row("trim louder", kRainFile, "-2.0", "13",
        { u"media/soundscapes/soft-rain.toml:6:8: trim is 13; give -12 to 12"_s });
    row("tag siren", kRainFile, "\"water\"", "\"siren\"",
        { u"media/soundscapes/soft-rain.toml:7:17: the tag \"siren\" is never in the library; leave this file out"_s });
    row("tag alarm", kRainFile, "\"water\"", "\"alarm\"",
        { u"media/soundscapes/soft-rain.toml:7:17: the tag \"alarm\" is never in the library; leave this file out"_s });
    row("tag crying", kRainFile, "\"water\"", "\"crying\"",
        { u"media/soundscapes/soft-rain.toml:7:17: the tag \"crying\" is never in the library; leave this file out"_s });
    row("tag gunshot-like", kRainFile, "\"water\"", "\"gunshot-like\"",
        { u"media/soundscapes/soft-rain.toml:7:17: the tag \"gunshot-like\" is never in the library; leave this file out"_s });
    row("tag bang", kRainFile, "\"water\"", "\"bang\"",
        { u"media/soundscapes/soft-rain.toml:7:17: the tag \"bang\" is never in the library; leave this file out"_s });
    row("tag aircraft", kRainFile, "\"water\"", "\"aircraft\"",
        { u"media/soundscapes/soft-rain.toml:7:17: the tag \"aircraft\" is never in the library; leave this file out"_s });
    row("tag wolf", kRainFile, "\"water\"", "\"wolf\"",
        { u"media/soundscapes/soft-rain.toml:7:17: the tag \"wolf\" is never in the library; leave this file out"_s });
    row("tag fireworks", kRainFile, "\"water\"", "\"fireworks\"",
        { u"media/soundscapes/soft-rain.toml:7:17: the tag \"fireworks\" is never in the library; leave this file out"_s });
}

void mistakesInAMix()
{
    row("a part misspelt", kWindowFile, "soft-rain = 0.8", "soft-rian = 0.8",
        { u"media/mixes/by-the-window.toml:7:1: soft-rian is not known here; did you mean soft-rain?"_s });
    row("a part that is no sound", kWindowFile, "soft-rain = 0.8", "soft-rain = 0.8\nthunder = 1",
        { u"media/mixes/by-the-window.toml:8:1: thunder is not known here; known are brown-noise, soft-rain"_s });
    row("a part louder than all", kWindowFile, "0.8", "1.5",
        { u"media/mixes/by-the-window.toml:7:13: soft-rain is 1.5; give 0.05 to 1"_s });
    row("a part of nothing", kWindowFile, "0.8", "0",
        { u"media/mixes/by-the-window.toml:7:13: soft-rain is 0; give 0.05 to 1"_s });
    row("no parts", kWindowFile, "soft-rain = 0.8\n", "",
        { u"media/mixes/by-the-window.toml:6:1: there are 0 parts; give 1 to 4"_s });
    row("parts forgotten", kWindowFile, "[parts]\nsoft-rain = 0.8\n", "",
        { u"media/mixes/by-the-window.toml: parts is missing; give a [parts] part"_s });
    row("tags of its own", kWindowFile, "[parts]", "tags = [\"rain\"]\n[parts]",
        { u"media/mixes/by-the-window.toml:6:1: tags is not known here; known are id, order, title, preview, licence, parts"_s });
    row("a tag without a name", kTagsFile, "snake = { en = \"about snake\", es = \"sobre snake\" }\n", "",
        { u"media/tags.toml: snake is missing; give a text for each language, as { en = \"...\" }"_s });
}

void mistakesInAnActivity()
{
    row("kind unknown", kLookFile, "kind = \"look-around\"", "kind = \"hypnosis\"",
        { u"media/activities/look-around.toml:2:8: kind \"hypnosis\" is not known; give look-around, water-and-sand or tide"_s });
    row("family unknown", kLookFile, "\"look\"", "\"run\"",
        { u"media/activities/look-around.toml:3:10: family \"run\" is not known; give look, touch, hold, think, rest or breathe"_s });
    row("no steps", kLookFile, "[[steps]]", "[[step]]",
        { u"media/activities/look-around.toml: steps is missing; give 1 to 12, each in every language, as [{ en = \"...\" }]"_s,
            u"media/activities/look-around.toml:10:3: step is not known here; did you mean steps?"_s });
    row("step lacks a language", kLookFile, "es = \"Puede dejar que sus ojos se muevan.\"\n", "",
        { u"media/activities/look-around.toml:10:1: steps 1 has no es; give it in en, es"_s });
    row("long step", kLookFile, "You can let your eyes move.", words(25),
        { u"media/activities/look-around.toml:11:6: steps 1.en has 25 words; give at most 24"_s });
    row("no note for staff", kLookFile, "staff-note = { en = \"Not a test.\", es = \"No es una prueba.\" }\n",
        "",
        { u"media/activities/look-around.toml: staff-note is missing; give a text for each language, as { en = \"...\" }"_s });
    row("breath without a tide", kLookFile, "\"look\"", "\"breathe\"",
        { u"media/activities/look-around.toml:3:10: kind tide, family breathe and [breath] do not stand together; give all three or none"_s });
    row("a breath on looking", kLookFile, "es = \"Puede dejar que sus ojos se muevan.\"\n",
        "es = \"Puede dejar que sus ojos se muevan.\"\n[breath]\nin = 5\nout = 6\n",
        { u"media/activities/look-around.toml:3:10: kind tide, family breathe and [breath] do not stand together; give all three or none"_s });
}

void mistakesInBreath()
{
    row("breath hidden in rest", kTideFile, "\"breathe\"", "\"rest\"",
        { u"media/activities/tide.toml:3:10: kind tide, family breathe and [breath] do not stand together; give all three or none"_s });
    row("a tide without breath", kTideFile, "[breath]\nin = 5.0\nout = 6.0\n", "",
        { u"media/activities/tide.toml:3:10: kind tide, family breathe and [breath] do not stand together; give all three or none"_s });
    row("out shorter than in", kTideFile, "out = 6.0", "out = 4.0",
        { u"media/activities/tide.toml:15:7: out is shorter than in; give out at least as long as in"_s });
    row("a hurried breath", kTideFile, "in = 5.0", "in = 2.0",
        { u"media/activities/tide.toml:14:6: in is 2; give 3 to 6.7"_s });
    row("a breath too slow", kTideFile, "out = 6.0", "out = 9.0",
        { u"media/activities/tide.toml:15:7: one breath is 14 s; give 6 to 13.4 s for in and out together"_s });
    row("a breath held", kTideFile, "out = 6.0", "out = 6.0\nhold = 4",
        { u"media/activities/tide.toml:16:1: hold is not known here; known are in, out"_s });
}

void mistakesInAPage()
{
    row("no date", kCostsFile, "checked = 2026-10-01\n", "",
        { u"pages/en/costs.md: checked is missing; give a date such as 2026-10-01, without quotes"_s });
    row("date in quotes", kCostsFile, "2026-10-01", "\"2026-10-01\"",
        { u"pages/en/costs.md:5:11: checked is a text; give a date such as 2026-10-01, without quotes"_s });
    row("date to come", kCostsFile, "2026-10-01", "2027-10-01",
        { u"pages/en/costs.md:5:11: checked is 2027-10-01, a day to come; give the day somebody last read this page"_s });
    row("no owner", kCostsFile, "owner = \"Rosa Delgado\"\n", "",
        { u"pages/en/costs.md: owner is missing; give a text in quotes"_s });
    row("unknown front matter", kCostsFile, "owner", "ower",
        { u"pages/en/costs.md: owner is missing; give a text in quotes"_s,
            u"pages/en/costs.md:4:1: ower is not known here; did you mean owner?"_s });
    row("no front matter", kCostsFile, "+++\ntitle", "title",
        { u"pages/en/costs.md:1:1: this page does not begin with +++; give title, preview, owner and checked between two lines of +++"_s });
    row("front matter not closed", kCostsFile, "+++\nNothing", "Nothing",
        { u"pages/en/costs.md:1:1: the second line of +++ is missing; close the front matter with +++"_s });
    row("no words", kCostsFile, "Nothing today.", "",
        { u"pages/en/costs.md: this page has no words; write some below the second +++"_s });
    row("too many words", kCostsFile, "Nothing today.", words(401),
        { u"pages/en/costs.md: this page has 401 words; give at most 400"_s });
    row("a byte of Latin-1", kCostsFile, "Nothing today.",
        "Nothing t"
        "\xf3"
        "day.",
        { u"pages/en/costs.md:7:10: this byte is not UTF-8; save the file as UTF-8 text"_s });
    row("an overlong slash", kCostsFile, "Nothing",
        "ñ"
        "\xc0"
        "\xaf",
        { u"pages/en/costs.md:7:2: this byte is not UTF-8; save the file as UTF-8 text"_s });
    row("half a surrogate", kCostsFile, "Nothing",
        "\xed"
        "\xa0"
        "\x80",
        { u"pages/en/costs.md:7:1: this byte is not UTF-8; save the file as UTF-8 text"_s });
}

}

void MistakesTest::a_mistake_is_told_with_its_place_and_what_is_allowed_data()
{
    addMistakeColumns();
    mistakesInTheSite();
    mistakesInAMood();
    mistakesInASound();
    mistakesInAMix();
    mistakesInAnActivity();
    mistakesInBreath();
    mistakesInAPage();
}

void MistakesTest::a_mistake_is_told_with_its_place_and_what_is_allowed()
{
    seeWhatIsSaid();
}

void MistakesTest::a_whole_file_of_the_wrong_kind_is_one_problem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("a NUL byte") << QByteArray("id = \"nook\"\nab\0c",
        16) << u"media/themes/nook.toml:2:3: here is a NUL byte; save the file as UTF-8 text"_s;
    QTest::newRow("a picture")
        << QByteArray("\x89PNG\r\n")
        << u"media/themes/nook.toml:1:1: this byte is not UTF-8; save the file as UTF-8 text"_s;
    QTest::newRow("a line of dots") << QByteArray("a") + QByteArray(".a").repeated(20000)
            + " = 1" << u"media/themes/nook.toml:1:82: this line has too many dots; give at most 40"_s;
    QTest::newRow("beyond TOML") << QByteArray(
        64 * 1024 + 1, ' ') << u"media/themes/nook.toml: this file is too large; give at most 65536 bytes"_s;
    QTest::newRow("beyond reading") << QByteArray(1024 * 1024 + 1,
        ' ') << u"media/themes/nook.toml: this file is too large; give at most 1048576 bytes"_s;
}

void MistakesTest::a_whole_file_of_the_wrong_kind_is_one_problem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const SampleContent content;
    content.write(u"media/themes/nook.toml"_s, bytes);
    QCOMPARE(content.problems(), QStringList{ said });
}

void MistakesTest::every_problem_of_every_file_comes_back_at_once()
{
    const SampleContent content;
    content.edit(u"site/site.toml"_s, "prompt = 45", "prompt = 4");
    content.edit(u"site/site.toml"_s, "ceiling = 0.7", "ceiling = 7");
    content.edit(u"site/pages/es/costs.md"_s, "owner = \"Rosa Delgado\"\n", "");
    content.edit(u"media/themes/nook.toml"_s, "\"#e8a45c\"", "\"amber\"");
    content.edit(u"media/activities/tide.toml"_s, "\"tide\"\nfamily", "\"wave\"\nfamily");
    QCOMPARE(content.problems(),
        QStringList({ u"site.toml:8:10: prompt is 4; give 30 to 120"_s,
            u"site.toml:17:11: ceiling is 7; give 0 to 1"_s,
            u"pages/es/costs.md: owner is missing; give a text in quotes"_s,
            u"media/themes/nook.toml:11:8: glow is \"amber\"; give #rrggbb"_s,
            u"media/activities/tide.toml:2:8: kind \"wave\" is not known; give look-around, water-and-sand or tide"_s }));
}

void MistakesTest::a_mood_with_a_mistake_is_not_also_unknown()
{
    const SampleContent content;
    content.write(u"media/themes/nook.toml"_s, "id = ");
    const QStringList said = content.problems();
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().startsWith(u"media/themes/nook.toml:1:"_s), qPrintable(said.first()));
}

void MistakesTest::the_deepest_nesting_let_through_does_not_overflow_the_stack()
{
    constexpr int kLevels = 126; // toml++ itself counts 256 lists and tables
    const SampleContent content;
    const QByteArray dots = "a" + QByteArray(".a").repeated(kMostDots - 1);
    content.write(u"media/themes/nook.toml"_s,
        "x = " + ("[\n{" + dots + " = ").repeated(kLevels) + "1" + QByteArray("}\n]").repeated(kLevels)
            + "\n");
    const QStringList said = content.problems();
    QVERIFY(said.contains(
        u"media/themes/nook.toml:1:1: x is not known here; known are id, order, title, preview, tags, "
        "licence, scene, colours, motion"_s));
}

void MistakesTest::a_list_without_end_is_one_problem()
{
    const SampleContent content;
    content.edit(
        u"site/site.toml"_s, "[\"costs\", \"person\"]", "[" + QByteArray("\"x\",").repeated(10000) + "]");
    QCOMPARE(content.problems(), QStringList{ u"site.toml:3:9: pages has 10000 entries; give at most 64"_s });
}

STILLROOM_TEST(MistakesTest)
#include "tst_problems.moc"
