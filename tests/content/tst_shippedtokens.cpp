// SPDX-License-Identifier: MPL-2.0
// The tokens that ship: all there, free for anyone, and ninety-six names in each language that are said as
// people say them.
#include "content/shipped.h"
#include "testprogram.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using words::Where;

class ShippedTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void there_are_twelve_things_in_eight_colours();
    void all_of_it_is_licensed_for_anyone();
    void no_two_pairs_have_one_name();
    void every_name_is_two_kind_words_with_one_large_letter();
    void colours_and_things_have_names_of_their_own();
    void spanish_colours_go_with_their_things();
    void names_are_what_people_say_data();
    void names_are_what_people_say();

private:
    template <typename Check>
    void everyPair(Check check) const;

    TokenArt m_art;
    QStringList m_languages;
};

template <typename Check>
void ShippedTokens::everyPair(Check check) const
{
    for (std::size_t thing = 0; thing < m_art.things.size(); ++thing)
        for (std::size_t colour = 0; colour < m_art.colours.size(); ++colour)
            check(thing, colour);
}

void ShippedTokens::initTestCase()
{
    NOTHING_IN(shipped::asTexts(shipped::content().problems()), u"it does not load"_s);
    m_art = shipped::content()->catalog.tokens;
    m_languages = shipped::content()->settings.languages;
}

void ShippedTokens::there_are_twelve_things_in_eight_colours()
{
    QCOMPARE(m_art.things.size(), 12U);
    QCOMPARE(m_art.colours.size(), 8U);
    QCOMPARE(m_art.pairs(), 96U);
}

void ShippedTokens::all_of_it_is_licensed_for_anyone()
{
    QCOMPARE(m_art.licence, u"CC0-1.0"_s);
    const QDir folder(QStringLiteral(STILLROOM_MEDIA "/tokens"));
    for (const QString &name : folder.entryList({ u"*.svg"_s })) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().contains("SPDX-License-Identifier: CC0-1.0"), qPrintable(name));
    }
}

void ShippedTokens::no_two_pairs_have_one_name()
{
    for (const QString &language : m_languages) {
        QSet<QString> names;
        everyPair(
            [&](std::size_t thing, std::size_t colour) { names += m_art.pair(thing, colour, language); });
        QCOMPARE(names.size(), qsizetype(m_art.pairs()));
    }
}

void ShippedTokens::every_name_is_two_kind_words_with_one_large_letter()
{
    static const QRegularExpression shape(u"^\\p{Lu}\\p{Ll}+ \\p{Ll}+$"_s);
    for (const QString &language : m_languages)
        everyPair([&](std::size_t thing, std::size_t colour) {
            const QString name = m_art.pair(thing, colour, language);
            QVERIFY2(shape.match(name).hasMatch(), qPrintable(name));
            NOTHING_IN(shipped::asTexts(words::lint(name, language, Where::Label)), name);
        });
}

void ShippedTokens::colours_and_things_have_names_of_their_own()
{
    for (const QString &language : m_languages) {
        QSet<QString> names;
        for (std::size_t thing = 0; thing < m_art.things.size(); ++thing)
            names += m_art.thing(thing, language);
        for (std::size_t colour = 0; colour < m_art.colours.size(); ++colour)
            names += m_art.colour(colour, language);
        QCOMPARE(names.size(), qsizetype(m_art.things.size() + m_art.colours.size()));
    }
}

/// A colour that ends in -o or -a ends as its thing asks; of those that ship, botón alone asks for -o.
void ShippedTokens::spanish_colours_go_with_their_things()
{
    everyPair([this](std::size_t thing, std::size_t colour) {
        const QString name = m_art.pair(thing, colour, u"es"_s), alone = m_art.colour(colour, u"es"_s);
        const bool bends = alone.endsWith(u'o');
        const QString ending = m_art.thing(thing, u"es"_s) == u"Botón"_s ? u"o"_s : u"a"_s;
        QVERIFY2(bends ? name.endsWith(ending) : name.endsWith(alone.toLower()), qPrintable(name));
    });
}

void ShippedTokens::names_are_what_people_say_data()
{
    QTest::addColumn<QString>("thing");
    QTest::addColumn<QString>("colour");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    const auto row = [](const char *thing, const char *colour, const char *english, const char *spanish) {
        QTest::newRow(english) << QString::fromUtf8(thing) << QString::fromUtf8(colour)
                               << QString::fromUtf8(english) << QString::fromUtf8(spanish);
    };
    row("leaf", "blue", "Blue leaf", "Hoja azul");
    row("shell", "pink", "Pink shell", "Caracola rosa");
    row("lamp", "yellow", "Yellow lamp", "Lámpara amarilla");
    row("key", "purple", "Purple key", "Llave morada");
    row("cloud", "white", "White cloud", "Nube blanca");
    row("button", "white", "White button", "Botón blanco");
    row("button", "purple", "Purple button", "Botón morado");
    row("acorn", "brown", "Brown acorn", "Bellota marrón");
}

void ShippedTokens::names_are_what_people_say()
{
    QFETCH(QString, thing);
    QFETCH(QString, colour);
    QFETCH(QString, english);
    QFETCH(QString, spanish);
    everyPair([&](std::size_t i, std::size_t j) {
        if (m_art.things[i].id != thing || m_art.colours[j].id != colour)
            return;
        QCOMPARE(m_art.pair(i, j, u"en"_s), english);
        QCOMPARE(m_art.pair(i, j, u"es"_s), spanish);
    });
}

STILLROOM_TEST(ShippedTokens)
#include "tst_shippedtokens.moc"
