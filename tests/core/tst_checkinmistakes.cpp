// SPDX-License-Identifier: MPL-2.0
// Each mistake in what a site decides about the quiet check-in, told at its very place.
#include "core/mistakes.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

class CheckInMistakesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_mistake_is_told_with_its_place_and_what_is_allowed_data();
    void a_mistake_is_told_with_its_place_and_what_is_allowed();
};

namespace {

constexpr auto kNeeds = "media/needs.toml";

QByteArray texts(const char *key, int count)
{
    QByteArray list = QByteArray(key) + " = [";
    for (int i = 0; i < count; ++i)
        list += "{ en = \"a" + QByteArray::number(i) + "\", es = \"b" + QByteArray::number(i) + "\" }, ";
    return list + ']';
}

void mistakesInTheKiosk()
{
    row("no kiosk", kSiteFile, "kiosk = \"annex-hall\"\n", "",
        { u"site.toml:27:1: kiosk is missing; give a text in quotes"_s });
    for (const QByteArray kiosk : { "Hall 2", "all", "h/2", "h+", "abcdefghijklmnopqrstuvwxyz-456789" })
        row(kiosk.constData(), kSiteFile, "annex-hall", kiosk,
            { u"site.toml:28:9: kiosk is \"%1\"; give 1 to 32 of a-z, 0-9 and -, and not \"all\""_s.arg(
                QString::fromLatin1(kiosk)) });
    row("no name", kSiteFile, "name = { en = \"The hall\", es = \"El pasillo\" }\n", "",
        { u"site.toml:27:1: name is missing; give a text for each language, as { en = \"...\" }"_s });
    row("a name without a language", kSiteFile, ", es = \"El pasillo\"", "",
        { u"site.toml:29:8: name has no es; give it in en, es"_s });
    row("a misspelt key", kSiteFile, "remind = 240", "reminds = 240",
        { u"site.toml:33:1: reminds is not known here; did you mean remind?"_s });
    row("reminded too soon", kSiteFile, "remind = 240", "remind = 59",
        { u"site.toml:33:10: remind is 59; give 60 to 1800"_s });
    row("reminded too late", kSiteFile, "remind = 240", "remind = 1801",
        { u"site.toml:33:10: remind is 1801; give 60 to 1800"_s });
    row("too short a life", kSiteFile, "life = 60", "life = 9",
        { u"site.toml:34:8: life is 9; give 10 to 120"_s });
    row("too long a life", kSiteFile, "life = 60", "life = 121",
        { u"site.toml:34:8: life is 121; give 10 to 120"_s });
    row("switched off in words", kSiteFile, "life = 60", "enabled = \"no\"",
        { u"site.toml:34:11: enabled is a text; give true or false"_s });
    row("no part", kSiteFile, sampleCheckIn().constData(), "[[check-in]]\nkiosk = \"a\"\n",
        { u"site.toml:27:1: check-in is a list; give a [check-in] part"_s });
}

void mistakesInPlaces()
{
    const char *places = "places = [{ en = \"by the door\", es = \"junto a la puerta\" }, { en = \"bench\", "
                         "es = \"banca\" }]";
    const char *seats = "seats = [{ en = \"Desk\", es = \"Entrada\" }]";
    const QString allowed = u"give 0 to %1, each in every language, as [{ en = \"...\" }]"_s;
    row("nine places", kSiteFile, places, texts("places", 9),
        { u"site.toml:31:10: there are 9 places; "_s + allowed.arg(8) });
    row("eight seats", kSiteFile, seats, texts("seats", 8),
        { u"site.toml:32:9: there are 8 seats; "_s + allowed.arg(7) });
    row("a place without a language", kSiteFile, ", es = \"banca\"", "",
        { u"site.toml:31:61: places 2 has no es; give it in en, es"_s });
    row("a place in one language only", kSiteFile, "{ en = \"bench\", es = \"banca\" }", "\"bench\"",
        { u"site.toml:31:61: places 2 is a text; "_s + allowed.arg(8) });
    row("a place twice", kSiteFile, "\"banca\"", "\"Junto a la puerta\"",
        { u"site.toml:31:61: places 2 says what another one says; give each words of its own"_s });
    row("a seat without words", kSiteFile, "\"Entrada\"", "\"\"",
        { u"site.toml:32:30: seats 1.es is empty; give it words"_s });
    row("places as one", kSiteFile, places, "places = \"bench\"",
        { u"site.toml:31:10: places is a text; "_s + allowed.arg(8) });
}

void mistakesInNeeds()
{
    const char *needs = "needs = [\"quiet-a-little\", \"water\", \"blanket\"]\n";
    const QString unpicked
        = u"site.toml:%1:6: \"blanket\" is not among needs; name it in needs, or take it away"_s;
    row("no needs", kSiteFile, needs, "",
        { u"site.toml:27:1: needs is missing; give a list of texts, as [\"one\", \"two\"]"_s,
            unpicked.arg(36) });
    row("an empty list of needs", kSiteFile, needs, "needs = []\n",
        { u"site.toml:30:9: there are 0 needs; give 1 to 12"_s, unpicked.arg(37) });
    row("an unknown need", kSiteFile, "\"water\"", "\"watre\"",
        { u"site.toml:30:28: there is no need \"watre\"; did you mean water?"_s });
    row("a need twice", kSiteFile, "\"water\", \"blanket\"", "\"water\", \"blanket\", \"water\"",
        { u"site.toml:30:48: needs has \"water\" twice; give it once"_s });
    row("an own need that nobody picked", kSiteFile, ", \"blanket\"", "", { unpicked.arg(37) });
    row("an own need with the id of another", kSiteFile, "id = \"blanket\"", "id = \"water\"",
        { u"site.toml:30:37: there is no need \"blanket\"; give water, quiet-a-little or quiet-a-while"_s,
            u"site.toml:37:6: there is a need \"water\" already; give it another id"_s });
    row("an own need without an id", kSiteFile, "id = \"blanket\"\n", "",
        { u"site.toml:30:37: there is no need \"blanket\"; give water, quiet-a-little or quiet-a-while"_s,
            u"site.toml:36:1: id is missing; give a text in quotes"_s });
    row("two own needs without an id", kSiteFile, "id = \"blanket\"\n",
        "text = { en = \"A\", es = \"A\" }\n[[check-in.own-needs]]\n",
        { u"site.toml:30:37: there is no need \"blanket\"; give water, quiet-a-little or quiet-a-while"_s,
            u"site.toml:36:1: id is missing; give a text in quotes"_s,
            u"site.toml:38:1: id is missing; give a text in quotes"_s });
    row("an own need without a language", kSiteFile, ", es = \"Una cobija\"", "",
        { u"site.toml:38:8: text has no es; give it in en, es"_s });
    row("a long own need", kSiteFile, "A blanket", QByteArray(41, 'a'),
        { u"site.toml:38:15: text.en has 41 characters; give at most 40"_s });
    row("a sign of its own", kSiteFile, "id = \"blanket\"", "id = \"blanket\"\nsign = \"water\"",
        { u"site.toml:38:1: sign is not known here; known are id, text, desk, group"_s });
    row("a group that cannot be one", kSiteFile, "id = \"blanket\"", "id = \"blanket\"\ngroup = \"To keep\"",
        { u"site.toml:38:9: group is \"To keep\"; give 1 to 40 of a-z, 0-9 and -"_s });
}

void mistakesInMedia()
{
    row("no licence", kNeeds, "licence = \"CC0-1.0\"\n", "",
        { u"media/needs.toml: licence is missing; give a text in quotes"_s });
    row("a need without a language", kNeeds, ", es = \"Un poco de calma\"", "",
        { u"media/needs.toml:9:8: text has no es; give it in en, es"_s });
    row("half a form for the desk", kNeeds, ", es = \"Calma, un poco\"", "",
        { u"media/needs.toml:10:8: desk has no es; give it in en, es"_s });
    row("an id twice", kNeeds, "\"quiet-a-while\"", "\"water\"",
        { u"media/needs.toml:12:6: there is a need \"water\" already; give it another id"_s });
    row("an id that cannot be one", kNeeds, "\"quiet-a-while\"", "\"A while\"",
        { u"media/needs.toml:12:6: id is \"A while\"; give 1 to 40 of a-z, 0-9 and -"_s });
    row("a misspelt group", kNeeds, "group = \"quiet\"\ntext = { en = \"Quiet",
        "grop = \"quiet\"\ntext = { en = \"Quiet",
        { u"media/needs.toml:13:1: grop is not known here; did you mean group?"_s });
}

}

void CheckInMistakesTest::a_mistake_is_told_with_its_place_and_what_is_allowed_data()
{
    addMistakeColumns();
    mistakesInTheKiosk();
    mistakesInPlaces();
    mistakesInNeeds();
    mistakesInMedia();
}

void CheckInMistakesTest::a_mistake_is_told_with_its_place_and_what_is_allowed()
{
    seeWhatIsSaid();
}

STILLROOM_TEST(CheckInMistakesTest)
#include "tst_checkinmistakes.moc"
