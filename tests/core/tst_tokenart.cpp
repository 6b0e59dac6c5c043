// SPDX-License-Identifier: MPL-2.0
// The tokens of the check-in: what they are called, and each mistake in them told at its very place.
#include "core/mistakes.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

class TokenArtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_pair_is_called_as_its_language_calls_it();
    void a_language_nobody_wrote_has_english();
    void a_mistake_is_told_with_its_place_and_what_is_allowed_data();
    void a_mistake_is_told_with_its_place_and_what_is_allowed();
    void a_language_that_is_missing_is_told();
    void more_colours_than_a_token_has_bits_for_are_told();
    void a_thing_without_its_drawing_is_told();
    void a_drawing_without_its_thing_is_told();
    void one_mistake_leaves_out_all_tokens_and_nothing_else();
    void a_language_that_the_site_does_not_speak_is_no_concern_of_it();
};

namespace {

constexpr auto kArt = "media/tokens/tokens.toml";
constexpr auto kLeafArt = "media/tokens/leaf.svg";
constexpr auto kStone = "media/tokens/stone.svg";

void mistake(const char *name, const char *file, const char *old, const QByteArray &fresh, QStringList said)
{
    for (QString &line : said)
        line.prepend(u"media/tokens/"_s);
    row(name, file, old, fresh, said);
}

void mistakesInTheRows()
{
    mistake("no licence", kArt, "licence = \"CC0-1.0\"\n", "",
        { u"tokens.toml: licence is missing; give a text in quotes"_s });
    mistake("an unknown thing", kArt, "\"leaf\", \"stone\"]", "\"leef\", \"stone\"]",
        { u"tokens.toml:2:11: there is no drawing \"leef.svg\"; did you mean leaf?"_s,
            u"tokens.toml:9:10: leef is missing; give a text in quotes"_s,
            u"tokens.toml:9:12: leaf is not known here; did you mean leef?"_s,
            u"tokens.toml:14:1: leef is missing; give a [leef] part"_s,
            u"tokens.toml:15:1: leaf is not known here; did you mean leef?"_s,
            u"leaf.svg: this is none of the things; name it in tokens.toml, or take it away"_s });
    mistake("a thing twice", kArt, "[\"leaf\", \"stone\"]", "[\"leaf\", \"stone\", \"leaf\"]",
        { u"tokens.toml:2:28: things has \"leaf\" twice; give it once"_s });
}

void mistakesInColours()
{
    mistake("a colour in words", kArt, "\"#69a3df\"", "\"blue\"",
        { u"tokens.toml:5:17: body is \"blue\"; give #rrggbb"_s });
    mistake("pure black", kArt, "\"#0c2238\"", "\"#002238\"",
        { u"tokens.toml:5:35: deep has 00 in #002238; give each of the three 03 to fc"_s });
    mistake("no paint for a colour", kArt, "white = { body = \"#f2eede\", deep = \"#38342b\" }\n", "",
        { u"tokens.toml:4:1: white is missing; give a [white] part"_s });
    mistake("two colours too near in grey", kArt, "\"#f2eede\"", "\"#c39263\"",
        { u"tokens.toml:6:9: white is 1.2 L* from blue in grey; give at least 7"_s });
    mistake("two colours that some eyes see as one", kArt, "\"#f2eede\"", "\"#eb1dd2\"",
        { u"tokens.toml:6:9: white is 4.9 from blue to deuteranopic eyes; give at least 15"_s });
    mistake("saturated red", kArt, "\"#69a3df\"", "\"#f02020\"",
        { u"tokens.toml:5:8: blue is saturated red; give less red"_s });
    mistake("a rim that cannot be seen", kArt, "\"#0c2238\"", "\"#406890\"",
        { u"tokens.toml:5:8: blue has a contrast of 2.2 with its deep tone; give a body 3 times as bright"_s });
    mistake("a body darker than its rim", kArt, "body = \"#69a3df\", deep = \"#0c2238\"",
        "body = \"#0c2238\", deep = \"#69a3df\"",
        { u"tokens.toml:5:8: blue has a contrast of 6.1 with its deep tone; give a body 3 times as bright"_s });
}

void mistakesInWords()
{
    mistake("a pair without its colour", kArt, "{thing} {colour}", "{thing} {color}",
        { u"tokens.toml:12:8: pair is \"{thing} {color}\"; give {thing} and {colour} once each, as they "
          u"stand in "
          u"this language"_s });
    mistake("a form nobody has", kArt, "form = \"f\"", "form = \"n\"",
        { u"tokens.toml:15:32: form \"n\" is not known; did you mean m?"_s });
    mistake("a colour without one of its forms", kArt, ", f = \"blanca\"", "",
        { u"tokens.toml:19:9: f is missing; give a text in quotes"_s });
    mistake("a long word", kArt, "\"hoja\"", "\"hojahojahojahojahojah\"",
        { u"tokens.toml:15:17: word has 21 characters; give at most 20"_s });
}

void mistakesInADrawing()
{
    mistake("no XML", kLeafArt, "</svg>", "", { u"leaf.svg:6:1: this is not XML; give an SVG file"_s });
    mistake("another grid", kLeafArt, "0 0 24 24", "0 0 32 32",
        { u"leaf.svg:1:1: viewBox is \"0 0 32 32\"; give \"0 0 24 24\""_s });
    mistake("a picture within", kLeafArt, "<path class=\"mark\"", "<image/>\n<path class=\"mark\"",
        { u"leaf.svg:4:1: <image> is not known here; give one <path class=\"body\"> and one <path "
          u"class=\"mark\">"_s });
    mistake("a colour of its own", kLeafArt, "<path class=\"mark\"", "<path fill=\"red\" class=\"mark\"",
        { u"leaf.svg:4:1: fill is not known here; give class and d alone"_s });
    mistake("another class", kLeafArt, "\"mark\"", "\"face\"",
        { u"leaf.svg:4:1: class is \"face\"; give body or mark"_s });
    mistake("no mark", kLeafArt, "<path class=\"mark\" d=\"M12 6 V20\"/>\n", "",
        { u"leaf.svg: a body or a mark is missing; give one <path class=\"body\"> and one <path "
          u"class=\"mark\">"_s });
    mistake("two marks", kLeafArt, "</svg>", "<path class=\"mark\" d=\"M1 1 V2\"/>\n</svg>",
        { u"leaf.svg:5:1: this is there twice; give one <path class=\"body\"> and one <path class=\"mark\">"_s });
    mistake("words", kLeafArt, "</svg>", "leaf</svg>",
        { u"leaf.svg:5:1: here are words; give one <path class=\"body\"> and one <path class=\"mark\">"_s });
    mistake("a door to the outside", kLeafArt, "<svg", "<!DOCTYPE svg [<!ENTITY x \"y\">]>\n<svg",
        { u"leaf.svg:1:33: here is more than a drawing; give one <path class=\"body\"> and one <path class=\"mark\">"_s });
}

void mistakesInAPath()
{
    mistake("another command", kLeafArt, "V20", "S20",
        { u"leaf.svg:4:29: \"S\" is no command here; give M, L, H, V, C, Q, A or Z"_s });
    mistake("a step from where it was", kLeafArt, "V20", "v20",
        { u"leaf.svg:4:29: \"v\" is no command here; give M, L, H, V, C, Q, A or Z"_s });
    mistake("a number that is none", kLeafArt, "V20", "V2x0",
        { u"leaf.svg:4:31: \"x\" is no command here; give M, L, H, V, C, Q, A or Z"_s });
    mistake("numbers by comma", kLeafArt, "M12 6", "M12,6",
        { u"leaf.svg:4:24: M has 0 of its 2 numbers; give them as 12 or 3.5"_s });
    mistake("too few numbers", kLeafArt, "M12 6 V20", "M12 6 L20",
        { u"leaf.svg:4:29: L has 1 of its 2 numbers; give them as 12 or 3.5"_s });
    mistake("no beginning", kLeafArt, "M12 6 V20", "V20",
        { u"leaf.svg:4:23: this does not begin with M; give M first"_s });
    mistake("nothing drawn", kLeafArt, "M12 6 V20", "M12 6",
        { u"leaf.svg:4:23: nothing is drawn; give M and at least one line"_s });
    mistake("over the edge", kLeafArt, "V20", "V23.5",
        { u"leaf.svg:4:29: V goes to 12 23.5; give 1 to 23, both ways"_s });
    mistake("an arc over the edge", kStone, "A10 6 0 0 1", "A10 16 0 0 1",
        { u"stone.svg:2:29: A goes to 4.929 0.6863; give 1 to 23, both ways"_s });
    mistake("an arc of nothing", kStone, "A10 6 0 0 1", "A0 6 0 0 1",
        { u"stone.svg:2:29: this arc cannot be drawn; give two radii over 0, an angle, two of 0 or 1, a place"_s });
    mistake("an open body", kLeafArt, "12 2 Z", "12 2",
        { u"leaf.svg:3:23: this part of the body is open; end it with Z"_s });
    mistake("too long", kLeafArt, "V20", QByteArray("V20 V19 ").repeated(200),
        { u"leaf.svg:4:23: this path has 1606 characters; give at most 1500"_s });
}

}

void TokenArtTest::a_pair_is_called_as_its_language_calls_it()
{
    const TokenArt art = SampleContent().read()->catalog.tokens;
    QCOMPARE(art.pair(0, 0, u"en"_s), u"Blue leaf"_s);
    QCOMPARE(art.pair(1, 1, u"en"_s), u"White stone"_s);
    QCOMPARE(art.pair(0, 1, u"es"_s), u"Hoja blanca"_s);
    QCOMPARE(art.pair(1, 1, u"es"_s), u"Canto blanco"_s);
    QCOMPARE(art.thing(1, u"es"_s), u"Canto"_s);
    QCOMPARE(art.colour(1, u"es"_s), u"Blanco"_s);
}

void TokenArtTest::a_language_nobody_wrote_has_english()
{
    QCOMPARE(SampleContent().read()->catalog.tokens.pair(0, 1, u"fr"_s), u"White leaf"_s);
}

void TokenArtTest::a_mistake_is_told_with_its_place_and_what_is_allowed_data()
{
    addMistakeColumns();
    mistakesInTheRows();
    mistakesInColours();
    mistakesInWords();
    mistakesInADrawing();
    mistakesInAPath();
}

void TokenArtTest::a_mistake_is_told_with_its_place_and_what_is_allowed()
{
    seeWhatIsSaid();
}

void TokenArtTest::a_language_that_is_missing_is_told()
{
    const SampleContent content;
    const QByteArray all = sampleFiles()[QString::fromUtf8(kArt)];
    content.write(QString::fromUtf8(kArt), all.left(all.indexOf("[words.es]")));
    QCOMPARE(content.problems(),
        QStringList{ u"media/tokens/tokens.toml:7:1: es is missing; give a [es] part"_s });
}

void TokenArtTest::more_colours_than_a_token_has_bits_for_are_told()
{
    const SampleContent content;
    content.edit(
        QString::fromUtf8(kArt), "\"white\"]", "\"white\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\"]");
    QCOMPARE(
        content.problems().first(), u"media/tokens/tokens.toml:3:11: there are 9 colours; give 1 to 8"_s);
}

void TokenArtTest::a_thing_without_its_drawing_is_told()
{
    const SampleContent content;
    content.remove(u"media/tokens/leaf.svg"_s);
    QCOMPARE(content.problems(),
        QStringList{ u"media/tokens/tokens.toml:2:11: there is no drawing \"leaf.svg\"; give stone"_s });
}

void TokenArtTest::a_drawing_without_its_thing_is_told()
{
    const SampleContent content;
    content.write(u"media/tokens/boat.svg"_s, sampleFiles()[u"media/tokens/leaf.svg"_s]);
    QCOMPARE(content.problems(),
        QStringList{ u"media/tokens/boat.svg: this is none of the things; name it in tokens.toml, or take it "
                     u"away"_s });
}

void TokenArtTest::one_mistake_leaves_out_all_tokens_and_nothing_else()
{
    const SampleContent content;
    content.edit(u"media/tokens/stone.svg"_s, "L9 10", "L9 24");
    Problems leftOut;
    const auto read = Content::readGood(
        content.media(), content.site(), Content::SiteIs::New, leftOut, QDate(2026, 11, 22));
    QVERIFY(read.ok());
    QVERIFY(read->catalog.tokens.isEmpty());
    QCOMPARE(leftOut.size(), 1U);
    QCOMPARE(read->catalog.activities.size(), 2U);
}

void TokenArtTest::a_language_that_the_site_does_not_speak_is_no_concern_of_it()
{
    const SampleContent content;
    content.edit(u"media/tokens/tokens.toml"_s, "[words.es]", "[words.fr]\npair = \"{thing}\"\n[words.es]");
    QCOMPARE(content.problems(), QStringList());
}

STILLROOM_TEST(TokenArtTest)
#include "tst_tokenart.moc"
