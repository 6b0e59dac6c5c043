// SPDX-License-Identifier: MPL-2.0
// When a visit ends the room glides home: in four to eight seconds, or as soon after as the limits on light
// let it.
#include "lightmeter.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

namespace {

/// How fast light may go home, as promised; what it does stays a little below.
struct Limit {
    double lightness; ///< L* a second
    double luminance; ///< of full luminance a second
};
constexpr Limit kLeaving{ 15, 0.10 }, kIdling{ 4, 0.10 };
constexpr double kBelow
    = 1.3; ///< times as long as the limits would ask for: the light leaves the page a sixth of them
constexpr double kShortest = 4, kLongest = 8; ///< seconds

/// The least seconds in which the grounds from `first` to before `end` can go from `from` to `to`, each the
/// same share of its way at any time.
double leastTime(const Palette &from, const Palette &to, Limit limit, std::size_t first, std::size_t end)
{
    constexpr int kParts = 500;
    double seconds = 0;
    for (int part = 0; part < kParts; ++part) {
        double slowest = 0;
        for (std::size_t i = first; i < end; ++i) {
            const double way = (to[i].lightness - from[i].lightness) / kParts;
            const double here = from[i].lightness + part * way;
            slowest = std::max({ slowest, std::abs(way) / limit.lightness,
                std::abs(luminanceOf(here + way) - luminanceOf(here)) / limit.luminance });
        }
        seconds += slowest;
    }
    return seconds;
}

/// Chosen stones go by themselves.
double leastTime(const Palette &from, const Palette &to, Limit limit)
{
    constexpr auto kChosen = static_cast<std::size_t>(Token::Chosen);
    return std::max(leastTime(from, to, limit, 0, kChosen), leastTime(from, to, limit, kChosen, kGrounds));
}

struct Way {
    double seconds = 0; ///< from the first step of the light to its last
    double picture = 0; ///< of these, how long after the grounds
    LightSpeed speed;
    Palette from, to;
    bool empty() const { return from == to; }
};

bool groundsAre(const Palette &here, const Palette &there)
{
    return std::equal(here.begin(), here.begin() + kGrounds, there.begin());
}

/// Ends the visit by `end` and watches the light until it is home.
template <typename End>
Way wayHome(Kiosk &kiosk, End end)
{
    Way way;
    way.from = kiosk.lighting.shownPalette();
    end();
    way.to = palette(shippedContent().catalog.moods.at(std::size_t(kiosk.session.visit().light.mood)),
        kiosk.session.visit().light.setting);
    while (kiosk.lighting.changing()) {
        const Palette before = kiosk.lighting.shownPalette();
        const auto scenes = kiosk.lighting.scenes();
        way.speed.atLeast(watch(kiosk, 50ms));
        const bool moved = !(before == kiosk.lighting.shownPalette()) || scenes != kiosk.lighting.scenes();
        way.seconds += moved ? 0.05 : 0;
        way.picture += moved && groundsAre(before, way.to) ? 0.05 : 0;
    }
    return way;
}

void go(Kiosk &kiosk, int mood, int brightness)
{
    kiosk.goHome();
    kiosk.lighting.choose(kiosk.lighting.moods().at(mood));
    kiosk.lighting.brighten(brightness);
    kiosk.clock.crank(20s);
}

void everyMood()
{
    QTest::addColumn<QString>("home");
    for (const Mood &mood : shippedContent().catalog.moods)
        QTest::addRow("to %s", qPrintable(mood.id)) << mood.id;
}

Content at(const QString &home)
{
    Content content = shippedContent();
    content.settings.light.mood = home;
    content.settings.light.motion = Motion::Still;
    return content;
}

void say(int from, int brightness, const Way &way, double least)
{
    qInfo("from %s at %+d: %.2f s, of these %.2f s for the picture alone; the limits ask for %.2f s; %s",
        qPrintable(shippedContent().catalog.moods.at(std::size_t(from)).id), brightness, way.seconds,
        way.picture, least, qPrintable(text(way.speed)));
}

}

class GlideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void who_leaves_sees_the_room_glide_home_in_four_to_eight_seconds_data() { everyMood(); }
    void who_leaves_sees_the_room_glide_home_in_four_to_eight_seconds()
    {
        QFETCH(QString, home);
        Kiosk kiosk(at(home));
        for (int from = 0; from < kiosk.lighting.moods().size(); ++from)
            for (int brightness = -kFarthestStep; brightness <= kFarthestStep; ++brightness) {
                go(kiosk, from, brightness);
                const Way way = wayHome(kiosk, [&] {
                    kiosk.session.leave();
                    kiosk.clock.crank(250ms);
                });
                const double least = leastTime(way.from, way.to, kLeaving);
                say(from, brightness, way, least);
                if (way.empty())
                    continue;
                QVERIFY(way.seconds >= kShortest);
                QVERIFY(way.seconds <= std::max(kLongest, kBelow * least));
                QVERIFY(way.speed.lightness <= kLeaving.lightness);
                QVERIFY(way.speed.luminance <= kLeaving.luminance);
            }
    }

    void where_nobody_asked_it_glides_as_slowly_as_it_has_to_data() { everyMood(); }
    void where_nobody_asked_it_glides_as_slowly_as_it_has_to()
    {
        QFETCH(QString, home);
        Kiosk kiosk(at(home));
        for (int from = 0; from < kiosk.lighting.moods().size(); ++from) {
            go(kiosk, from, 1);
            const Way way = wayHome(kiosk, [&] {
                kiosk.session.handle(Session::Event::IdlePassed);
                kiosk.session.handle(Session::Event::PromptPassed);
                kiosk.clock.crank(kFades);
            });
            const double least = leastTime(way.from, way.to, kIdling);
            say(from, 1, way, least);
            QVERIFY(way.seconds >= kShortest);
            QVERIFY(way.seconds - way.picture <= std::max(kLongest, kBelow * least));
            QVERIFY(way.speed.lightness <= kIdling.lightness);
            QVERIFY(way.speed.luminance <= kIdling.luminance);
        }
    }

    void a_visitor_waits_for_no_glide()
    {
        Kiosk kiosk(at(u"nook"_s));
        kiosk.goHome();
        kiosk.clock.crank(20s);
        kiosk.lighting.brighten(1); // a small step, that takes less than four seconds
        kiosk.clock.crank(3s);
        QVERIFY(!kiosk.lighting.changing());
        kiosk.lighting.brighten(2);
        kiosk.session.leave();
        kiosk.clock.crank(2s); // on the way home
        kiosk.goHome();
        kiosk.lighting.brighten(1);
        kiosk.clock.crank(3s);
        QVERIFY(!kiosk.lighting.changing());
    }
};

STILLROOM_TEST(GlideTest)
#include "tst_glide.moc"
