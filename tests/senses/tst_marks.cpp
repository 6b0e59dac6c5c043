// SPDX-License-Identifier: MPL-2.0
// What a finger leaves on water and on sand: something that can be seen, and in the end nothing.
#include "glassprogram.h"
#include "qml/pretendkiosk.h"
#include "senses/framejudge.h"

using namespace std::chrono_literals;

namespace {

constexpr QPoint kFrom{ 220, 230 }, kTo{ 420, 260 };

/// Ripples and Sand, in the light of a mood that stands still.
class Beach {
public:
    explicit Beach(const QString &mood)
        : m_kiosk(contentOf(mood), { { 640, 400 }, 1.93 })
    {
        m_kiosk.room.session()->touched();
        m_kiosk.room.session()->comeIn();
        for (Thing *thing : m_kiosk.room.things()->list())
            if (thing->kind() == Thing::Kind::WaterAndSand)
                m_kiosk.room.things()->begin(thing);
        m_kiosk.settle();
    }
    QImage look() { return m_kiosk.look(); }
    void takeSand()
    {
        QVERIFY(m_kiosk.press(qtTrId("thing-sand")));
        m_kiosk.settle();
    }
    void draw()
    {
        QTest::mousePress(&m_kiosk.window(), Qt::LeftButton, Qt::NoModifier, kFrom);
        for (int i = 1; i <= 12; ++i) {
            QTest::mouseMove(&m_kiosk.window(), kFrom + (kTo - kFrom) * i / 12);
            m_kiosk.pass(40ms);
        }
        QTest::mouseRelease(&m_kiosk.window(), Qt::LeftButton, Qt::NoModifier, kTo);
        m_kiosk.pass(100ms);
    }
    void wait(std::chrono::seconds time) { m_kiosk.pass(time, 100ms); }
    /// One frame that comes as late as that.
    void stall(std::chrono::seconds time) { m_kiosk.hand.stall(time); }

private:
    static Content contentOf(const QString &mood)
    {
        Content content = shippedContent();
        content.settings.light.mood = mood;
        content.settings.light.motion = Motion::Still; // so that only a finger changes anything
        return content;
    }

    PretendKiosk m_kiosk;
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
        Beach beach(mood);
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

        beach.wait(sand ? 31s : 5s);
        QCOMPARE(between(before, beach.look()).most, 0.0F);
    }

    void a_late_frame_is_not_made_up_for_data()
    {
        QTest::addColumn<bool>("sand");
        QTest::newRow("water") << false;
        QTest::newRow("sand") << true;
    }
    void a_late_frame_is_not_made_up_for()
    {
        QFETCH(bool, sand);
        Beach beach(QStringLiteral("nook"));
        if (sand)
            beach.takeSand();
        const QImage before = beach.look();
        beach.draw();
        const QImage drawn = beach.look();

        beach.stall(25s);
        const Difference moved = between(drawn, beach.look());
        const Difference stays = between(before, beach.look());
        qInfo("%.2f L* at most from where it stood, %.1f L* from nothing", double(moved.most),
            double(stays.most));
        QVERIFY(stays.most >= 2 && moved.most <= 0.1F * stays.most);
    }
};

STILLROOM_GLASS_TEST(tst_marks, Glass::drawnInTurn)

#include "tst_marks.moc"
