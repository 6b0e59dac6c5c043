// SPDX-License-Identifier: MPL-2.0
// The pages of "How we work here": all there, owned, dated, kind, easy to read, and the same in every
// language.
#include "content/reading.h"
#include "content/shipped.h"
#include "testprogram.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shipped;
using words::Where;

class ShippedPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void what_people_look_for_is_there();
    void the_order_names_every_page_once_and_a_person_first();
    void titles_and_previews_are_kind_and_fit_a_tile();
    void every_block_is_kind();
    void every_page_is_short_and_parted_by_headings();
    void english_reads_at_grade_six_or_below();
    void the_same_parts_stand_in_every_language();

private:
    QStringList m_languages;
    std::vector<Page> m_pages;
};

void ShippedPages::initTestCase()
{
    NOTHING_IN(asTexts(content().problems()), u"it does not load"_s);
    m_languages = content()->settings.languages;
    m_pages = content()->pages.pages;
}

void ShippedPages::what_people_look_for_is_there()
{
    for (const auto &id : { u"person"_s, u"who-works-here"_s, u"what-happens-next"_s, u"costs"_s,
             u"records"_s, u"cameras-and-sound"_s, u"must-report"_s, u"your-rights"_s, u"complaints"_s,
             u"peers"_s, u"water-and-rooms"_s, u"questions-staff-may-ask"_s, u"language-and-access"_s,
             u"wait"_s, u"body-under-stress"_s, u"check-in"_s })
        for (const QString &language : m_languages) {
            const Page *page = content()->pages.find(id, language);
            QVERIFY2(page && page->language == language, qPrintable(language + u'/' + id));
        }
}

void ShippedPages::the_order_names_every_page_once_and_a_person_first()
{
    QStringList named = content()->settings.pages;
    QCOMPARE(named.front(), u"person"_s);
    QStringList there = content()->pages.ids();
    named.sort();
    there.sort();
    QCOMPARE(named, there);
}

void ShippedPages::titles_and_previews_are_kind_and_fit_a_tile()
{
    for (const Page &page : m_pages) {
        NOTHING_IN(asTexts(words::lint(page.title, page.language, Where::Label)), where(page));
        NOTHING_IN(asTexts(words::lint(page.preview, page.language, Where::Label)), where(page));
        QVERIFY2(page.title.size() <= 34, qPrintable(where(page)));
        QVERIFY2(words::wordsOf(page.preview).size() <= 8, qPrintable(where(page)));
    }
}

void ShippedPages::every_block_is_kind()
{
    for (const Page &page : m_pages)
        for (const QString &text : paragraphs(page))
            NOTHING_IN(asTexts(words::lint(text, page.language, Where::Page)), where(page));
}

void ShippedPages::every_page_is_short_and_parted_by_headings()
{
    for (const Page &page : m_pages) {
        const auto count = words::wordsOf(wordsOn(page)).size();
        QVERIFY2(count >= 40 && count <= 180, qPrintable(u"%1 has %2 words"_s.arg(where(page)).arg(count)));
        const auto headings = std::count_if(page.blocks.begin(), page.blocks.end(),
            [](const Block &block) { return block.kind == Block::Kind::Heading; });
        QVERIFY2(headings >= 2 && headings <= 6, qPrintable(where(page)));
    }
}

void ShippedPages::english_reads_at_grade_six_or_below()
{
    for (const Page &page : m_pages)
        if (page.language == "en"_L1) {
            const double grade = words::grade(paragraphs(page));
            QVERIFY2(grade <= 6, qPrintable(u"%1 reads at grade %2"_s.arg(where(page)).arg(grade)));
        }
}

void ShippedPages::the_same_parts_stand_in_every_language()
{
    const auto parts = [](const Page &page) {
        QList<Block::Kind> kinds;
        for (const Block &block : page.blocks)
            kinds += block.kind;
        return kinds;
    };
    for (const Page &page : m_pages)
        QVERIFY2(parts(page) == parts(*content()->pages.find(page.id, m_languages.front())),
            qPrintable(where(page)));
}

STILLROOM_TEST(ShippedPages)
#include "tst_shippedpages.moc"
