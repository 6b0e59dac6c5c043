// SPDX-License-Identifier: MPL-2.0
// What the pages say is owned, dated, true of this site, and the same in every language.
#include "content/reading.h"
#include "content/shipped.h"
#include "testprogram.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shipped;

class PageFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void every_page_has_a_person_who_answers_for_it();
    void every_page_was_checked_within_half_a_year_of_the_newest();
    void a_translation_is_checked_after_what_it_translates();
    void the_same_numbers_stand_in_every_language();
    void a_page_is_named_by_its_true_title();
    void help_by_phone_is_on_the_page_behind_a_person();
    void made_up_numbers_can_ring_nobody();
    void half_an_hour_is_true_of_this_site();

private:
    QStringList m_languages;
    std::vector<Page> m_pages;
};

void PageFacts::initTestCase()
{
    NOTHING_IN(asTexts(content().problems()), u"it does not load"_s);
    m_languages = content()->settings.languages;
    m_pages = content()->pages.pages;
}

void PageFacts::every_page_has_a_person_who_answers_for_it()
{
    static const QRegularExpression nameAndRole(u"^\\p{Lu}\\p{Ll}+, \\p{Ll}[\\p{L} ]+$"_s);
    for (const Page &page : m_pages)
        QVERIFY2(nameAndRole.match(page.owner).hasMatch(), qPrintable(where(page) + u": "_s + page.owner));
    for (const QString &id : content()->pages.ids()) {
        QStringList names;
        for (const QString &language : m_languages)
            names += content()->pages.find(id, language)->owner.section(u',', 0, 0);
        QVERIFY2(
            names.removeDuplicates() == m_languages.size() - 1, qPrintable(id + u": "_s + names.join(u' ')));
    }
}

void PageFacts::every_page_was_checked_within_half_a_year_of_the_newest()
{
    // The newest page stands for today: what ships is of one time, and this test does not turn red by
    // waiting.
    const auto older = [](const Page &a, const Page &b) { return a.checked < b.checked; };
    const QDate newest = std::max_element(m_pages.begin(), m_pages.end(), older)->checked;
    QVERIFY(newest < QDate(2027, 1, 1));
    for (const Page &page : m_pages) {
        QVERIFY2(page.checked.isValid() && page.checked > QDate(2026, 1, 1), qPrintable(where(page)));
        QVERIFY2(page.checked.daysTo(newest) <= 180, qPrintable(where(page)));
    }
}

void PageFacts::a_translation_is_checked_after_what_it_translates()
{
    for (const Page &page : m_pages) {
        const Page *first = content()->pages.find(page.id, m_languages.front());
        QVERIFY2(first->checked <= page.checked, qPrintable(where(page)));
    }
}

void PageFacts::the_same_numbers_stand_in_every_language()
{
    static const QRegularExpression number(u"\\d[\\d:-]*"_s);
    const auto numbers = [&](const Page &page) {
        QStringList found;
        for (auto it = number.globalMatch(wordsOn(page)); it.hasNext();)
            found += it.next().captured();
        found.sort();
        return found;
    };
    for (const Page &page : m_pages)
        QCOMPARE(numbers(page), numbers(*content()->pages.find(page.id, m_languages.front())));
}

void PageFacts::a_page_is_named_by_its_true_title()
{
    static const QRegularExpression english(u"(?:See|The page) \"([^\"]+?)[.]?\""_s);
    static const QRegularExpression spanish(u"(?:Vea|La página) «([^»]+)»"_s);
    int named = 0;
    for (const Page &page : m_pages) {
        QStringList titles;
        for (const Page &other : m_pages)
            if (other.language == page.language)
                titles += other.title;
        const QRegularExpression &pattern = page.language == "es"_L1 ? spanish : english;
        for (auto it = pattern.globalMatch(wordsOn(page)); it.hasNext(); ++named) {
            const QString title = it.next().captured(1);
            QVERIFY2(titles.contains(title), qPrintable(where(page) + u" names "_s + title));
        }
    }
    QVERIFY(named > 8);
}

void PageFacts::help_by_phone_is_on_the_page_behind_a_person()
{
    for (const QString &language : m_languages) {
        const QStringList said = words::wordsOf(wordsOn(*content()->pages.find(u"person"_s, language)));
        QVERIFY2(said.contains(u"988"_s) && said.contains(u"911"_s), qPrintable(language));
    }
}

void PageFacts::made_up_numbers_can_ring_nobody()
{
    static const QRegularExpression phone(u"\\b\\d{3}-\\d{4}\\b"_s);
    for (const Page &page : m_pages)
        for (auto it = phone.globalMatch(wordsOn(page)); it.hasNext();) {
            const QString number = it.next().captured();
            QVERIFY2(number.startsWith("555-01"_L1), qPrintable(where(page) + u": "_s + number));
        }
}

void PageFacts::half_an_hour_is_true_of_this_site()
{
    const Page *page = content()->pages.find(u"cameras-and-sound"_s, u"en"_s);
    QVERIFY(wordsOn(*page).contains(u"within half an hour"_s));
    const auto &visit = content()->settings.visit;
    using std::chrono::minutes;
    QVERIFY(visit.restingIdle + visit.prompt < minutes(30) && visit.idle + visit.prompt < minutes(30));
}

STILLROOM_TEST(PageFacts)
#include "tst_pagefacts.moc"
