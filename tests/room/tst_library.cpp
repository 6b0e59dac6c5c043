// SPDX-License-Identifier: MPL-2.0
// How we work here: the pages that a site wrote, in its order, with who answers for them and since when.
#include "kiosk.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const Library &library)
{
    QStringList ids;
    for (const Leaf *leaf : library.leaves())
        ids += leaf->id();
    return ids;
}

}

class LibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_stand_in_the_sites_order_without_the_person()
    {
        const Kiosk kiosk;
        QStringList expected = shippedContent().settings.pages;
        expected.removeAll(u"person"_s);
        QCOMPARE(idsOf(kiosk.library), expected);
    }

    void the_person_stands_behind_a_button_of_their_own()
    {
        const Kiosk kiosk;
        QCOMPARE(kiosk.library.person()->id(), u"person"_s);
        QVERIFY(!kiosk.library.person()->title().isEmpty());
        QVERIFY(!kiosk.library.person()->passages().isEmpty());
    }

    void what_the_site_does_not_order_follows_and_nothing_stands_twice()
    {
        Content content = shippedContent();
        content.settings.pages = { u"costs"_s, u"costs"_s, u"no-such-page"_s };
        const Kiosk kiosk(content);
        QStringList ids = idsOf(kiosk.library);
        QCOMPARE(ids.first(), u"costs"_s);
        QVERIFY(!ids.contains(u"no-such-page"_s) && !ids.contains(u"person"_s));
        QCOMPARE(ids.size(), shippedContent().pages.ids().size() - 1);
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void reading_opens_a_page_and_back_closes_it()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.session.go(Session::Place::How);
        Leaf *costs = kiosk.library.leaves().at(3);
        const QSignalSpy opened(&kiosk.library, &Library::openChanged);
        kiosk.library.read(costs);
        QCOMPARE(kiosk.library.open(), costs);
        QVERIFY(opened.size() > 0);
        kiosk.session.back();
        QVERIFY(!kiosk.library.open());
        QCOMPARE(kiosk.session.place(), Session::Place::How);
    }

    void what_is_no_page_of_this_room_is_not_read()
    {
        Kiosk kiosk, other;
        kiosk.goHome();
        kiosk.library.read(nullptr);
        kiosk.library.read(other.library.leaves().at(0));
        QCOMPARE(kiosk.session.place(), Session::Place::Home);
        kiosk.session.go(Session::Place::Reading, 99);
        QVERIFY(!kiosk.library.open());
        kiosk.session.go(Session::Place::Reading, -1);
        QVERIFY(!kiosk.library.open());
    }

    void every_page_says_who_answers_for_it_and_since_when_in_both_languages()
    {
        Kiosk kiosk;
        kiosk.comeIn();
        for (LanguageChoice *language : kiosk.language.choices()) {
            kiosk.language.choose(language);
            for (const Leaf *leaf : kiosk.library.leaves() + QList<Leaf *>{ kiosk.library.person() }) {
                QVERIFY2(!leaf->owner().isEmpty(), qPrintable(leaf->id()));
                QVERIFY2(leaf->checked().contains(u"202"_s), qPrintable(leaf->checked()));
                QVERIFY2(leaf->checked().at(0).isLetterOrNumber(), qPrintable(leaf->checked()));
                QVERIFY2(!leaf->passages().isEmpty(), qPrintable(leaf->id()));
            }
        }
    }

    void a_date_is_written_as_its_language_writes_it_without_the_day_of_the_week()
    {
        Content content = shippedContent();
        for (Page &page : content.pages.pages)
            page.checked = QDate(2026, 11, 22);
        Kiosk kiosk(content);
        kiosk.comeIn();
        QCOMPARE(kiosk.library.person()->checked(), u"November 22, 2026"_s);
        kiosk.language.choose(kiosk.language.choices().at(1));
        QCOMPARE(kiosk.library.person()->checked(), u"22 de noviembre de 2026"_s);
    }

    void a_page_that_one_language_lacks_is_read_in_another()
    {
        Content content = shippedContent();
        std::erase_if(content.pages.pages,
            [](const Page &page) { return page.language == u"es"_s && page.id == u"costs"_s; });
        Kiosk kiosk(content);
        kiosk.comeIn();
        kiosk.language.choose(kiosk.language.choices().at(1));
        for (const Leaf *leaf : kiosk.library.leaves())
            QVERIFY2(!leaf->title().isEmpty() && !leaf->passages().isEmpty(), qPrintable(leaf->id()));
    }
};

STILLROOM_TEST(LibraryTest)
#include "tst_library.moc"
