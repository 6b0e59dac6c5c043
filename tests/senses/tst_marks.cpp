// SPDX-License-Identifier: MPL-2.0
// What a finger leaves on water and on sand: something that can be seen, and in the end nothing.
#include "fakes/crankedclock.h"
#include "fakes/handwoundtapes.h"
#include "fakes/silentsink.h"
#include "qml/glance.h"
#include "qml/pretendkiosk.h"
#include "senses/framejudge.h"

#include <QGuiApplication>
#include <QTest>

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr QPoint kFrom{ 220, 230 }, kTo{ 420, 260 };

/// Ripples and Sand, in the light of a mood that stands still. Water and sand go by the world's own time.
struct Beach {
    explicit Beach(const QString &mood)
        : room(contentOf(mood), clock, sink, tapes)
        , stage(room, script, 1.93)
    {
        CommandLine ask;
        ask.window = QSize(640, 400);
        stage.show(ask);
        clock.crank(20s);
        room.session()->touched();
        room.session()->comeIn();
        for (Thing *thing : room.things()->list())
            if (thing->kind() == Thing::Kind::WaterAndSand)
                room.things()->begin(thing);
        settle();
    }
    static Content contentOf(const QString &mood)
    {
        Content content = shippedContent();
        content.settings.light.mood = mood;
        content.settings.light.motion = Motion::Still; // so that only a finger changes anything
        return content;
    }
    QImage look() const { return stage.window()->grabWindow(); }
    /// Until what comes has come: a page takes as long as its frames do.
    void settle() const
    {
        QImage before;
        const auto rests = [&] {
            QTest::qWait(400);
            const QImage now = look();
            return now == std::exchange(before, now);
        };
        if (!QTest::qWaitFor(rests, 30000))
            qFatal("the page never comes to rest");
    }
    void takeSand() const
    {
        QVERIFY(pressOn(*stage.window(), qtTrId("thing-sand")));
        settle();
    }
    void draw() const
    {
        QTest::mousePress(stage.window(), Qt::LeftButton, Qt::NoModifier, kFrom);
        for (int i = 1; i <= 12; ++i) {
            QTest::mouseMove(stage.window(), kFrom + (kTo - kFrom) * i / 12);
            QTest::qWait(30);
        }
        QTest::mouseRelease(stage.window(), Qt::LeftButton, Qt::NoModifier, kTo);
        QTest::qWait(100);
    }

    CrankedClock clock;
    SilentSink sink;
    HandWoundTapes tapes;
    Room room;
    Script script;
    Stage stage;
};

struct Difference {
    float most = 0; ///< L*, of any tile
    int near = 0, away = 0; ///< tiles that differ, within a hand of the stroke and elsewhere
};

Difference between(const QImage &one, const QImage &other)
{
    const auto a = lightnessOfTiles(one), b = lightnessOfTiles(other);
    Difference found;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const float difference = std::abs(a[i] - b[i]);
        found.most = std::max(found.most, difference);
        if (difference < 0.15F)
            continue;
        const QPoint at(int(i % 64) * 10 + 5, int(i / 64) * 10 + 5);
        ++(QRect(kFrom, kTo).adjusted(-90, -90, 90, 90).contains(at) ? found.near : found.away);
    }
    return found;
}

}

class tst_marks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_finger_is_answered_and_nothing_stays_data()
    {
        QTest::addColumn<QString>("mood");
        QTest::addColumn<bool>("sand");
        for (const Mood &mood : shippedContent().catalog.moods)
            for (const bool sand : { false, true })
                QTest::addRow("%s of %s", sand ? "sand" : "water", qPrintable(mood.id)) << mood.id << sand;
    }
    void a_finger_is_answered_and_nothing_stays()
    {
        QFETCH(QString, mood);
        QFETCH(bool, sand);
        const Beach beach(mood);
        if (sand)
            beach.takeSand();
        const QImage before = beach.look();

        beach.draw();
        const Difference drawn = between(before, beach.look());
        qInfo("%.1f L* at most, %d tiles near the finger, %d elsewhere", double(drawn.most), drawn.near,
            drawn.away);
        QVERIFY2(drawn.most >= 1 && drawn.near >= 15, "it can hardly be seen");
        QVERIFY2(drawn.most <= 30, "it glares");
        QVERIFY(drawn.away <= drawn.near / 10);

        if (!sand || mood == u"nook") // sand takes half a minute, in every light alike
            QVERIFY(QTest::qWaitFor(
                [&] { return between(before, beach.look()).most == 0; }, sand ? 35000 : 8000));
    }
};

QTEST_MAIN(tst_marks)
#include "tst_marks.moc"
