// SPDX-License-Identifier: MPL-2.0
// Leave, from every page: within 200 ms of the finger's lifting there is nothing of the page on the glass,
// and in the end the room looks as it did before anybody came.
#include "glassprogram.h"
#include "qml/glance.h"
#include "qml/pages.h"
#include "senses/framejudge.h"

#include <QQuickItem>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Pixels that are not as they would be if the stage with all its words were not there.
int pixelsOfThePage(PretendKiosk &kiosk)
{
    const QImage with = kiosk.look();
    QQuickItem *stage = kiosk.window().contentItem()->childItems().constLast();
    stage->setVisible(false);
    const QImage without = kiosk.look();
    stage->setVisible(true);
    int different = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            different += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
    return different;
}

QStringList words(const PretendKiosk &kiosk)
{
    QStringList words;
    for (const Text &text : glanceAt(*kiosk.stage.window()).texts)
        words += text.text;
    return words;
}

}

class tst_leaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everything_is_gone_within_200_ms()
    {
        PretendKiosk kiosk(shippedContent(), { { 800, 480 }, 3.0 });
        const QStringList atRest = words(kiosk);
        for (const PageState &page : everyPage()) {
            if (page.name == u"rest")
                continue;
            kiosk.visit(u"en"_s);
            kiosk.settle();
            page.come(kiosk);
            kiosk.settle();
            QVERIFY2(pixelsOfThePage(kiosk) > 1000, qPrintable(page.name));
            QVERIFY2(kiosk.press(qtTrId("bar-leave")), qPrintable(page.name));
            kiosk.pass(200ms, 10ms);
            const int left = pixelsOfThePage(kiosk);
            QVERIFY2(left == 0, qPrintable(u"%1: %2 pixels are left"_s.arg(page.name).arg(left)));
            for (auto gone = 0ms; gone < 800ms; gone += 20ms) { // nor does it come back for a moment
                kiosk.pass(20ms, 10ms);
                QVERIFY2(glanceAt(kiosk.window()).controls.empty(), qPrintable(page.name));
            }
            kiosk.settle();
            QCOMPARE(words(kiosk), atRest);
        }
    }

    void the_room_looks_as_before_anybody_came()
    {
        PretendKiosk kiosk(shippedContent(), { { 1280, 800 }, 3.86 });
        const auto before = lightnessOfTiles(kiosk.look());
        kiosk.visit(u"en"_s);
        for (MoodChoice *mood : kiosk.room.lighting()->moods())
            if (!mood->chosen())
                kiosk.room.lighting()->choose(mood);
        kiosk.room.lighting()->brighten(2);
        kiosk.clock.crank(20s);
        kiosk.settle();
        QVERIFY(kiosk.press(qtTrId("bar-leave")));
        kiosk.clock.crank(30s);
        kiosk.settle();
        const auto after = lightnessOfTiles(kiosk.look());
        double sum = 0, most = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            sum += double(std::abs(after[i] - before[i]));
            most = std::max(most, double(std::abs(after[i] - before[i])));
        }
        const double mean = sum / double(before.size());
        qInfo("mean difference %.2f L*, most %.2f L* in one tile", mean, most);
        QVERIFY(mean <= 1);
    }
};

STILLROOM_GLASS_TEST(tst_leaving, Glass::drawnInTurn)

#include "tst_leaving.moc"
