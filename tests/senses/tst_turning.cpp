// SPDX-License-Identifier: MPL-2.0
// Shelves that turn, as the eye and a finger get it: what was there goes by light and what comes after comes
// by light, and whoever presses in between gets what they saw or nothing. The pictures are real; the time
// between them is the kiosk's own and passes by hand.
#include "glassprogram.h"
#include "qml/glance.h"
#include "senses/byhand.h"
#include "senses/everymood.h"
#include "senses/limits.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace byhand;
using At = Session::Place;

namespace {

constexpr auto kReach = 250ms; ///< how long a finger is on its way to what somebody saw
constexpr auto kTurned = 2s; ///< by then it has turned
/// As far across as 1280 x 800 and 800 x 480, and drawn in a quarter of the time.
const PretendKiosk::Glass kWide = byhand::kGlass, kSmall{ { 400, 240 }, 2.6 };
constexpr At kShelves[]{ At::Door, At::Light, At::Sound, At::Mixer, At::Hides, At::Things, At::How };

struct Turner : PretendKiosk {
    explicit Turner(const QString &mood, PretendKiosk::Glass glass = kWide)
        : PretendKiosk(contentIn(mood), glass)
    {
    }

    void come(At place)
    {
        visit(u"en"_s);
        room.session()->go(place);
        settle();
    }
    bool turns()
    {
        const auto controls = glanceAt(window()).controls;
        return std::ranges::count(controls, qtTrId("shelf-more"), &Control::name) > 0;
    }
    bool turn() { return press(qtTrId("shelf-more")); }

    /// Things are where they belong when something has been drawn.
    void wait(std::chrono::milliseconds time)
    {
        pass(time, kFrame / 2);
        look();
    }

    /// Presses "more" so many times, ten a second, and watches until all has arrived.
    LightChange watchTurns(int times)
    {
        FrameJudge judge;
        judge.see(look(), clock.now());
        for (auto gone = 0ms; gone < times * 2 * kFrame + 7s; gone += kFrame) { // pictures come last
            if (gone < times * 2 * kFrame && gone % (2 * kFrame) == 0ms)
                turn();
            pass(kFrame, 25ms);
            judge.see(look(), clock.now());
        }
        return judge.most();
    }

    /// What a screen reader says of what is there.
    QString nameAt(QPoint where)
    {
        for (const Control &control : glanceAt(window()).controls)
            if (control.rect.contains(where))
                return control.name;
        return {};
    }
};

void say(int place, int times, const LightChange &most)
{
    qInfo("place %d, %d times: %.1f L* in 1 s, %.2f L* in 100 ms, %.3f luminance in 1 s, worst window %.2f "
          "L* in 100 ms, %d flashes, %d by half the measure",
        place, times, most.lightnessInASecond, most.lightnessInATenth, most.luminanceInASecond,
        most.worstWindowInATenth, most.flashes, most.halfFlashes);
}

bool soft(const LightChange &most)
{
    return limits::gentle(most) && most.worstWindowInATenth <= limits::kAnswer.most
        && most.flashes + most.redFlashes == 0 && most.halfFlashes <= limits::kHalfFlashes.most;
}

}

class tst_turning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_shelf_turns_softly_data() { everyMood(); }
    void a_shelf_turns_softly()
    {
        QFETCH(QString, mood);
        for (const auto &glass : { kWide, kSmall }) {
            Turner kiosk(mood, glass);
            int turned = 0, harsh = 0;
            for (const At place : kShelves)
                for (const int times : { 1, 20 }) {
                    kiosk.come(place);
                    if (!kiosk.turns())
                        break; // all of it is there already
                    const LightChange most = kiosk.watchTurns(times);
                    say(int(place), times, most);
                    harsh += soft(most) ? 0 : 1;
                    ++turned;
                }
            // On wide glass much is there at once; on small glass all but the few things to do turn.
            QVERIFY(turned >= 2 * (glass.size == kSmall.size ? int(std::size(kShelves)) - 1 : 2));
            QCOMPARE(harsh, 0);
        }
    }

    void whoever_presses_while_it_turns_gets_what_they_saw_or_nothing()
    {
        Turner kiosk(u"nook"_s);
        int chosen = 0;
        for (auto pressed = kReach; pressed < kReach + kTurned; pressed += 2 * kFrame) {
            kiosk.come(At::How);
            const QPoint tile(120, 120);
            QVERIFY(!kiosk.nameAt(tile).isEmpty());
            QVERIFY(kiosk.turn());
            kiosk.wait(pressed - kReach);
            const QString saw = kiosk.nameAt(tile);
            kiosk.wait(kReach);
            QTest::mouseClick(&kiosk.window(), Qt::LeftButton, Qt::NoModifier, tile);
            if (kiosk.room.session()->place() != At::Reading)
                continue;
            QCOMPARE(kiosk.room.library()->open()->title(), saw);
            ++chosen;
        }
        qInfo("%d presses chose what was seen", chosen);
        QVERIFY(chosen > 4); // before and after, presses count
    }

    void while_it_turns_only_what_is_seen_has_a_name()
    {
        Turner kiosk(u"nook"_s);
        kiosk.come(At::How);
        const QPoint tile(120, 120);
        const QString before = kiosk.nameAt(tile);
        QVERIFY(kiosk.turn());
        kiosk.wait(kFrame);
        QCOMPARE(kiosk.nameAt(tile), before);
        kiosk.wait(kTurned);
        QVERIFY(!kiosk.nameAt(tile).isEmpty());
        QVERIFY(kiosk.nameAt(tile) != before);
    }
};

STILLROOM_GLASS_TEST(tst_turning, Glass::drawnInTurn)

#include "tst_turning.moc"
