// SPDX-License-Identifier: MPL-2.0
// What would help, as it ships: every need there in every language, kind, short enough for its tile, and
// drawn by a sign that there is.
#include "content/reading.h"
#include "content/shipped.h"
#include "core/media.h"
#include "testprogram.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using words::Where;

class ShippedNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void what_was_promised_is_there_and_no_other();
    void every_need_speaks_every_language();
    void every_need_is_kind_to_the_visitor_and_plain_to_the_desk();
    void no_two_needs_say_the_same();
    void one_of_quiet_and_one_of_sitting_can_be_chosen();
    void a_sign_is_one_that_is_drawn();
    void the_site_offers_needs_places_and_seats();
    void places_and_seats_are_kind();
    void what_the_page_says_of_it_is_true_of_this_site();

private:
    static QStringList lint(const LocalText &text, Where where);

    std::vector<Need> m_needs;
    SiteCheckIn m_checkIn;
};

QStringList ShippedNeeds::lint(const LocalText &text, Where where)
{
    QStringList found;
    for (const QString &language : text.languages())
        found += shipped::asTexts(words::lint(text.in(language), language, where));
    return found;
}

void ShippedNeeds::initTestCase()
{
    NOTHING_IN(shipped::asTexts(shipped::content().problems()), u"it does not load"_s);
    m_needs = shipped::content()->catalog.needs;
    m_checkIn = shipped::content()->settings.checkIn;
}

void ShippedNeeds::what_was_promised_is_there_and_no_other()
{
    QStringList ids;
    for (const Need &need : m_needs)
        ids += need.id;
    QCOMPARE(ids,
        QStringList({ u"come-quietly"_s, u"no-name-aloud"_s, u"water"_s, u"peer"_s, u"private-talk"_s,
            u"more-time"_s, u"quiet-little"_s, u"quiet-while"_s, u"quiet-until"_s, u"sit-near"_s,
            u"sit-away"_s, u"rather-not-talk"_s, u"interpreter"_s, u"here"_s }));
}

void ShippedNeeds::every_need_speaks_every_language()
{
    QStringList wanted = shipped::content()->settings.languages;
    wanted.sort();
    for (const Need &need : m_needs) {
        QVERIFY2(need.text.languages() == wanted, qPrintable(need.id));
        QVERIFY2(need.desk.languages() == wanted, qPrintable(need.id));
    }
}

void ShippedNeeds::every_need_is_kind_to_the_visitor_and_plain_to_the_desk()
{
    for (const Need &need : m_needs) {
        NOTHING_IN(lint(need.text, Where::Label), need.id);
        NOTHING_IN(lint(need.desk, Where::Label), need.id);
        for (const QString &language : need.text.languages())
            QVERIFY2(words::wordsOf(need.text.in(language)).size() <= 8, qPrintable(need.id));
    }
}

void ShippedNeeds::no_two_needs_say_the_same()
{
    for (const QString &language : shipped::content()->settings.languages) {
        QStringList said, read;
        for (const Need &need : m_needs) {
            said += need.text.in(language).toLower();
            read += need.desk.in(language).toLower();
        }
        QCOMPARE(said.removeDuplicates(), 0);
        QCOMPARE(read.removeDuplicates(), 0);
    }
}

void ShippedNeeds::one_of_quiet_and_one_of_sitting_can_be_chosen()
{
    for (const Need &need : m_needs) {
        const bool quiet = need.id.startsWith("quiet-"_L1), sitting = need.id.startsWith("sit-"_L1);
        QCOMPARE(need.group, quiet ? u"quiet"_s : sitting ? u"sit"_s : QString());
    }
}

void ShippedNeeds::a_sign_is_one_that_is_drawn()
{
    QFile file(QStringLiteral(STILLROOM_SOURCE "/qml/Style/Sign.qml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString signs = QString::fromUtf8(file.readAll());
    int drawn = 0;
    for (const Need &need : m_needs)
        if (!need.sign.isEmpty()) {
            QVERIFY2(signs.contains(u"\n        \"%1\": ["_s.arg(need.sign)), qPrintable(need.sign));
            ++drawn;
        }
    QVERIFY(drawn > 0);
}

void ShippedNeeds::the_site_offers_needs_places_and_seats()
{
    QVERIFY(m_checkIn.enabled);
    QCOMPARE(m_checkIn.needs.size(), SiteCheckIn::kMostNeeds);
    QCOMPARE(m_checkIn.places.size(), 4U);
    QCOMPARE(m_checkIn.seats.size(), 3U);
}

void ShippedNeeds::places_and_seats_are_kind()
{
    NOTHING_IN(lint(m_checkIn.name, Where::Label), u"name"_s);
    for (const std::vector<LocalText> &texts : { m_checkIn.places, m_checkIn.seats })
        for (const LocalText &text : texts)
            NOTHING_IN(lint(text, Where::Label), text.in(u"en"_s));
}

void ShippedNeeds::what_the_page_says_of_it_is_true_of_this_site()
{
    const QString life = QString::number(m_checkIn.life.count());
    for (const QString &language : shipped::content()->settings.languages) {
        const Page *page = shipped::content()->pages.find(u"check-in"_s, language);
        QVERIFY(page);
        const QStringList said = words::wordsOf(shipped::wordsOn(*page));
        QVERIFY2(said.contains(life) && said.contains(u"911"_s), qPrintable(language));
    }
}

STILLROOM_TEST(ShippedNeeds)
#include "tst_shippedneeds.moc"
