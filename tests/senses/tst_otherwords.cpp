// SPDX-License-Identifier: MPL-2.0
// Another language on the page of rest: its words give way to others, and they do so by light. (Leave and A
// person change at once: two pills are little, and they are always there.)
#include "glassprogram.h"
#include "qml/glance.h"
#include "qml/pretendkiosk.h"
#include "senses/report.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSoon = 20ms;

/// Awake, in English, in a mood whose words are bright on dark.
struct Greeted : PretendKiosk {
    Greeted()
        : PretendKiosk(shippedContent(), { { 1280, 800 }, 3.86 })
    {
        room.session()->touched();
        clock.crank(20s);
        settle();
    }
    [[nodiscard]] QString title()
    {
        const auto texts = glanceAt(window()).texts;
        return texts.empty() ? QString() : texts.front().text;
    }
};

}

class tst_otherwords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void another_language_comes_by_light()
    {
        Greeted kiosk;
        const QString before = kiosk.title();
        SenseWatch watch;
        watch.see(Picture(kiosk.look()), kiosk.clock.now());
        for (const QString &name : { u"Español"_s, u"English"_s }) {
            QVERIFY(kiosk.press(name));
            watch.touch({ kiosk.clock.now(), Touch::Kind::Finger, name });
            for (auto gone = 0ms; gone < 2s; gone += kSoon) {
                kiosk.pass(kSoon, kSoon);
                watch.see(Picture(kiosk.look()), kiosk.clock.now());
            }
            QCOMPARE(kiosk.title() == before, name == u"English");
        }
        QVERIFY2(watch.findings().empty(), qPrintable(reportOf(watch)));
    }

    void whoever_leaves_meanwhile_has_left()
    {
        for (const auto frame : { 20ms, 80ms })
            for (const int frames : { 1, 2, 4, 8 }) {
                Greeted kiosk;
                QVERIFY(kiosk.press(u"Español"_s));
                kiosk.pass(frames * frame, frame);
                QVERIFY(kiosk.press(qtTrId("bar-leave")));
                kiosk.pass(2s, frame);
                QCOMPARE(kiosk.room.session()->phase(), Session::Phase::Asleep);
                QCOMPARE(kiosk.room.language()->code(), u"en"_s);
            }
    }

    void two_lines_never_stand_on_one_another()
    {
        PretendKiosk kiosk(shippedContent(), { { 1280, 800 }, 3.86 });
        kiosk.settle();
        int alone = 0;
        const auto watch = [&] {
            for (auto gone = 0ms; gone < 3s; gone += kSoon) {
                kiosk.pass(kSoon, kSoon);
                int lines = 0;
                for (const Text &text : glanceAt(kiosk.window()).texts)
                    lines += text.text == qtTrId("rest-asleep") || text.text == qtTrId("rest-awake") ? 1 : 0;
                QVERIFY(lines <= 1);
                alone += lines;
            }
        };
        kiosk.room.session()->touched();
        watch();
        QVERIFY(kiosk.press(qtTrId("rest-come-in")));
        watch();
        QVERIFY(kiosk.press(qtTrId("bar-leave")));
        watch();
        QVERIFY(alone > 100);
    }

    void what_is_spoken_already_changes_nothing()
    {
        Greeted kiosk;
        const QImage before = kiosk.look();
        QVERIFY(kiosk.press(u"English"_s));
        kiosk.pass(400ms);
        const auto one = lightnessOfTiles(before), other = lightnessOfTiles(kiosk.look());
        const QString title = kiosk.title();
        QVERIFY(!title.isEmpty());
        float most = 0;
        for (std::size_t i = 0; i < one.size() / 2; ++i) // above the pills
            most = std::max(most, std::abs(one[i] - other[i]));
        QVERIFY2(most < 1, qPrintable(QString::number(most)));
    }
};

STILLROOM_GLASS_TEST(tst_otherwords, Glass::drawnInTurn)

#include "tst_otherwords.moc"
