// SPDX-License-Identifier: MPL-2.0
// A page that goes by light keeps its words until it is gone.
#include "glassprogram.h"
#include "qml/glance.h"
#include "qml/pretendkiosk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using At = Session::Place;

class tst_goingback : public QObject {
    Q_OBJECT

    static QStringList words(const PretendKiosk &kiosk)
    {
        QStringList words;
        for (const Text &text : glanceAt(*kiosk.stage.window()).texts)
            words += text.text;
        return words;
    }
    static void judge(PretendKiosk &kiosk)
    {
        kiosk.settle();
        const QStringList before = words(kiosk);
        QVERIFY(before.size() > 3);
        kiosk.room.session()->back();
        kiosk.pass(500ms);
        QCOMPARE(words(kiosk), before);
        kiosk.settle();
        QVERIFY(words(kiosk) != before);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void what_was_read_does_not_vanish_at_once()
    {
        PretendKiosk kiosk(shippedContent(), { { 1280, 800 }, 3.86 });
        kiosk.visit(u"en"_s);
        kiosk.room.session()->go(At::How);
        kiosk.settle();
        kiosk.room.library()->read(kiosk.room.library()->leaves().value(0));
        judge(kiosk);
    }
    void what_was_done_does_not_vanish_at_once()
    {
        PretendKiosk kiosk(shippedContent(), { { 1280, 800 }, 3.86 });
        kiosk.visit(u"en"_s);
        kiosk.room.session()->go(At::Things);
        kiosk.settle();
        kiosk.room.things()->begin(kiosk.room.things()->list().value(2));
        judge(kiosk);
    }
    void what_was_left_in_the_middle_goes_from_there()
    {
        PretendKiosk kiosk(shippedContent(), { { 1280, 800 }, 3.86 });
        kiosk.visit(u"en"_s);
        kiosk.room.session()->go(At::Things);
        kiosk.settle();
        kiosk.room.things()->begin(kiosk.room.things()->list().value(0));
        kiosk.settle();
        kiosk.room.things()->next();
        judge(kiosk);
    }
    void light_sets_out_as_soon_as_the_page_is_there()
    {
        PretendKiosk kiosk(shippedContent(), { { 1280, 800 }, 3.86 });
        kiosk.visit(u"en"_s);
        kiosk.settle();
        Lighting &lighting = *kiosk.room.lighting();
        kiosk.room.session()->go(At::Things);
        lighting.brighten(1);
        const Palette before = lighting.shownPalette();
        kiosk.pass(1500ms);
        QVERIFY(lighting.shownPalette() == before);
        kiosk.pass(1500ms);
        QVERIFY(!(lighting.shownPalette() == before));
    }
    void a_page_that_is_asked_for_on_the_way_comes_no_later()
    {
        PretendKiosk kiosk(shippedContent(), { { 1280, 800 }, 3.86 });
        kiosk.visit(u"en"_s);
        kiosk.settle();
        kiosk.room.session()->go(At::Things);
        kiosk.pass(500ms);
        kiosk.room.session()->go(At::Person);
        kiosk.pass(400ms);
        QVERIFY(words(kiosk).contains(kiosk.room.library()->person()->title()));
    }
};

STILLROOM_GLASS_TEST(tst_goingback, Glass::drawnPlainly)

#include "tst_goingback.moc"
