// SPDX-License-Identifier: MPL-2.0
// Every rule of the lint, seen to find what it is for, and to leave kind words alone.
#include "content/words.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using words::Where;

class Words : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_could_hurt_is_found_data();
    void what_could_hurt_is_found();
    void kind_words_pass_data();
    void kind_words_pass();
    void a_word_inside_another_is_left_alone();
    void a_hit_says_what_would_be_kinder();
    void numbers_may_stand_on_a_page_but_not_in_an_activity();
    void we_may_stand_on_a_page_but_not_in_an_activity();
    void staff_may_be_told_of_labels();
    void a_sentence_may_be_as_long_as_its_place_allows();
    void a_language_without_a_list_still_keeps_the_common_rules();
};

namespace {

QStringList rulesOf(const std::vector<words::Hit> &hits)
{
    QStringList rules;
    for (const words::Hit &hit : hits)
        rules += hit.rule;
    return rules;
}

void row(const char *language, const char *rule, const QString &text)
{
    QTest::addRow("%s: %s", language, qPrintable(text))
        << QString::fromLatin1(language) << QString::fromLatin1(rule) << text;
}

}

void Words::what_could_hurt_is_found_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    for (const auto &text : { u"Please calm down."_s, u"Now relax your hands."_s, u"Just look."_s,
             u"Simply sit."_s, u"Take a deep breath."_s, u"Close your eyes."_s, u"Don’t worry."_s,
             u"Do not worry."_s, u"It failed."_s, u"She refused."_s, u"That is a no-show."_s,
             u"They are non-compliant."_s, u"A victim came."_s, u"You must stay."_s, u"You have to wait."_s,
             u"You should rest."_s, u"You need to sit."_s, u"Nothing is wrong."_s, u"You are upset."_s })
        row("en", "voice", text);
    for (const auto &text : { u"You are safe here."_s, u"This is a safe place."_s, u"It is guaranteed."_s })
        row("en", "promise", text);
    for (const auto &text : { u"This is proven."_s, u"It cures fear."_s, u"Water heals."_s })
        row("en", "claim", text);
    for (const auto &text :
        { u"People with PTSD."_s, u"It is a symptom."_s, u"After trauma."_s, u"The mentally ill."_s })
        row("en", "label", text);
    row("en", "praise", u"Well done."_s);
    row("en", "shout", u"Come in!"_s);
    row("en", "capitals", u"This is FREE for all."_s);
    for (const auto &text :
        { u"See www.example.org now."_s, u"Write to a@b.org then."_s, u"It is on help.com today."_s })
        row("en", "link", text);
    for (const auto &text :
        { u"Why are you here?"_s, u"Can you say what happened?"_s, u"What is wrong with you?"_s })
        row("en", "question", text);

    for (const auto &text : { u"Cálmese, por favor."_s, u"Relaje las manos."_s, u"Simplemente mire."_s,
             u"Respire hondo."_s, u"Cierre los ojos."_s, u"No se preocupe."_s, u"Fue un fracaso."_s,
             u"Se negó a venir."_s, u"Hubo una inasistencia."_s, u"Incumplió el plan."_s,
             u"Vino una víctima."_s, u"Usted debe esperar."_s, u"Tiene que firmar."_s, u"Hay que esperar."_s,
             u"Está equivocado."_s, u"Usted está enojada."_s })
        row("es", "voice", text);
    for (const auto &text : { u"Aquí está segura."_s, u"Es un lugar seguro."_s, u"Está a salvo."_s,
             u"Se lo garantizamos. Garantizado."_s })
        row("es", "promise", text);
    for (const auto &text : { u"Está comprobado."_s, u"El agua cura."_s })
        row("es", "claim", text);
    for (const auto &text :
        { u"Tiene un trastorno."_s, u"Es un síntoma de ansiedad."_s, u"Gente con enfermedad mental."_s })
        row("es", "label", text);
    row("es", "praise", u"Bien hecho."_s);
    row("es", "shout", u"¡Pase!"_s);
    row("es", "capitals", u"Es GRATIS aquí."_s);
    for (const auto &text : { u"¿Por qué vino hoy?"_s, u"¿Qué le pasó?"_s })
        row("es", "question", text);
    for (const auto &text : { u"Tú puedes."_s, u"Toma tu tiempo."_s, u"¿Quieres agua?"_s })
        row("es", "address", text);
}

void Words::what_could_hurt_is_found()
{
    QFETCH(QString, language);
    QFETCH(QString, rule);
    QFETCH(QString, text);
    const QStringList rules = rulesOf(words::lint(text, language, Where::Page));
    QVERIFY2(rules.contains(rule), qPrintable(u"found only: %1"_s.arg(rules.join(u", "_s))));
}

void Words::kind_words_pass_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    for (const auto &text : { u"You can sit here as long as you like."_s, u"Would you like some water?"_s,
             u"What would help today?"_s, u"Bring an ID. An ASL interpreter comes on Friday."_s,
             u"See \"If something went badly.\""_s, u"You do not need a reason."_s,
             u"Nobody asks what happened, or why."_s, u"The door opens with a push."_s })
        QTest::addRow("en: %s", qPrintable(text)) << u"en"_s << text;
    for (const auto &text : { u"Puede sentarse el tiempo que quiera."_s, u"¿Qué le ayudaría hoy?"_s,
             u"Eso se debe a la luz."_s, u"Hay té en la repisa."_s, u"La sala tranquila tiene dos sillas."_s,
             u"No hay un puntaje que alcanzar."_s, u"Si usa seguro médico, dígaselo a Joan."_s })
        QTest::addRow("es: %s", qPrintable(text)) << u"es"_s << text;
}

void Words::kind_words_pass()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const auto hits = words::lint(text, language, Where::Page);
    QVERIFY2(hits.empty(), qPrintable(hits.empty() ? QString() : hits.front().text()));
}

void Words::a_word_inside_another_is_left_alone()
{
    QVERIFY(words::lint(u"Mustard adjusts healthy curetted justice."_s, u"en"_s, Where::Page).empty());
    QVERIFY(words::lint(u"El autor tutea deberes locales."_s, u"es"_s, Where::Page).empty());
}

void Words::a_hit_says_what_would_be_kinder()
{
    const auto hits = words::lint(u"You MUST stay."_s, u"en"_s, Where::Page);
    QCOMPARE(hits.size(), std::size_t(2));
    QCOMPARE(hits[0].text(), u"voice: \"MUST\"; you can, or say who does it and when"_s);
    QCOMPARE(hits[1].rule, u"capitals"_s);
}

void Words::numbers_may_stand_on_a_page_but_not_in_an_activity()
{
    const QString text = u"Find 5 blue things."_s;
    QVERIFY(words::lint(text, u"en"_s, Where::Page).empty());
    QCOMPARE(rulesOf(words::lint(text, u"en"_s, Where::Step)), QStringList(u"digit"_s));
}

void Words::we_may_stand_on_a_page_but_not_in_an_activity()
{
    QVERIFY(words::lint(u"We open at noon."_s, u"en"_s, Where::Page).empty());
    QCOMPARE(rulesOf(words::lint(u"We look around."_s, u"en"_s, Where::Step)), QStringList(u"we"_s));
    QCOMPARE(rulesOf(words::lint(u"Our rooms"_s, u"en"_s, Where::Label)), QStringList(u"we"_s));
    QCOMPARE(rulesOf(words::lint(u"Nuestra sala"_s, u"es"_s, Where::Label)), QStringList(u"we"_s));
}

void Words::staff_may_be_told_of_labels()
{
    QVERIFY(words::lint(u"For people with anxiety or COPD."_s, u"en"_s, Where::StaffNote).empty());
    QCOMPARE(rulesOf(words::lint(u"They must rest."_s, u"en"_s, Where::StaffNote)), QStringList(u"voice"_s));
}

void Words::a_sentence_may_be_as_long_as_its_place_allows()
{
    for (const Where where : { Where::Label, Where::Step, Where::Page, Where::StaffNote }) {
        QStringList said(words::longestSentence(where), u"so"_s);
        QVERIFY(words::lint(said.join(u' '), u"en"_s, where).empty());
        said += u"long"_s;
        QCOMPARE(rulesOf(words::lint(said.join(u' '), u"en"_s, where)), QStringList(u"long"_s));
    }
    QCOMPARE(words::longestSentence(Where::Step), 15);
    QCOMPARE(words::longestSentence(Where::Page), 20);
}

void Words::a_language_without_a_list_still_keeps_the_common_rules()
{
    QCOMPARE(rulesOf(words::lint(u"Xin CHÀO! www.example.org"_s, u"vi"_s, Where::Page)),
        QStringList({ u"shout"_s, u"capitals"_s, u"link"_s }));
}

STILLROOM_TEST(Words)
#include "tst_wordlint.moc"
