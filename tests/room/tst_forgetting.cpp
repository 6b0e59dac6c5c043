// SPDX-License-Identifier: MPL-2.0
// It forgets: after anybody's visit a room is, to every eye, a room where nobody has been.
#include "crawl.h"
#include "hands.h"
#include "kiosk.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

namespace {

/// What may differ: the weather goes on, whoever was there.
Sight seen(const Kiosk &kiosk)
{
    Sight sight = crawl(kiosk.room);
    sight.remove(u"lighting.drift"_s);
    return sight;
}

/// Until the light has glided back to the room's own, and the device has been let go.
void settle(Kiosk &kiosk)
{
    kiosk.sink.listen(sound::kRate * 7 / 10);
    kiosk.clock.crank(60s); // the light goes home, its scene comes, and then its words
}

void visitAtRandom(Kiosk &kiosk, Hands &hands)
{
    kiosk.goHome();
    const int presses = 20 + hands.below(60);
    for (int i = 0; i < presses; ++i) {
        hands.press();
        kiosk.clock.crank(std::chrono::milliseconds(hands.below(700)));
        kiosk.sink.listen(64);
        if (kiosk.session.phase() == Session::Phase::Asleep)
            kiosk.goHome();
    }
}

}

class ForgettingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_crawl_sees_what_a_visitor_chose()
    {
        Kiosk kiosk;
        const Sight before = seen(kiosk);
        QVERIFY(before.size() > 300);
        kiosk.goHome();
        kiosk.lighting.choose(kiosk.lighting.moods().at(1));
        kiosk.lighting.warm(1);
        kiosk.soundboard.channels().at(4)->setLevel(0.3);
        kiosk.soundboard.setMaster(0.9);
        kiosk.soundboard.hides()->toggle(kiosk.soundboard.hides()->choices().last());
        kiosk.soundboard.choose(kiosk.soundboard.mixes().last());
        kiosk.language.choose(kiosk.language.choices().at(1));
        kiosk.things.begin(kiosk.things.list().at(2));
        kiosk.things.next();
        kiosk.things.tide()->run();
        kiosk.lighting.pageCame();
        kiosk.clock.crank(3s);
        const Sight after = seen(kiosk);
        for (const QString &way : { u"session.phase"_s, u"session.place"_s, u"session.item"_s,
                 u"lighting.warmth"_s, u"lighting.canUndo"_s, u"lighting.skyTop"_s,
                 u"lighting.moods[1].chosen"_s, u"soundboard.master"_s, u"soundboard.channels[4].level"_s,
                 u"soundboard.mix"_s, u"soundboard.hides.any"_s, u"language.code"_s, u"things.step"_s,
                 u"things.open"_s, u"things.tide.height"_s, u"things.tide.running"_s,
                 u"library.leaves[0].passages[0].text"_s, u"library.person.title"_s, u"agency"_s })
            QVERIFY2(before.contains(way) && before.value(way) != after.value(way), qPrintable(way));
    }

    void the_hands_reach_every_verb()
    {
        Kiosk kiosk;
        const QStringList verbs = Hands(kiosk.room, 1).verbs();
        for (const QString &verb :
            { u"Session.go"_s, u"Session.leave"_s, u"Language.choose"_s, u"Lighting.choose"_s,
                u"Lighting.undo"_s, u"Lighting.move"_s, u"Soundboard.toggle"_s, u"Soundboard.choose"_s,
                u"Hides.toggle"_s, u"Soundboard.master"_s, u"Soundboard.hush"_s, u"Channel.level"_s,
                u"Things.begin"_s, u"Things.next"_s, u"Tide.run"_s, u"Tide.quicker"_s, u"Library.read"_s })
            QVERIFY2(verbs.contains(verb), qPrintable(verb));
    }

    void after_any_visit_the_room_is_as_if_nobody_had_been_there()
    {
        Kiosk untouched;
        settle(untouched);
        const Sight expected = seen(untouched);
        Kiosk kiosk;
        for (unsigned seed = 1; seed <= 200; ++seed) {
            Hands hands(kiosk.room, seed);
            visitAtRandom(kiosk, hands);
            kiosk.session.touched();
            kiosk.session.leave();
            for (int i = 0; i < 10; ++i) { // whoever goes on tapping while the words go
                hands.press();
                kiosk.sink.listen(64);
            }
            kiosk.clock.crank(1s);
            QVERIFY2(kiosk.session.phase() == Session::Phase::Asleep, qPrintable(QString::number(seed)));
            QVERIFY2(kiosk.asNew(), qPrintable(QString::number(seed)));
            settle(kiosk);
            const QStringList left = differences(expected, seen(kiosk));
            QVERIFY2(left.isEmpty(), qPrintable(u"visit %1:\n  "_s.arg(seed) + left.join(u"\n  "_s)));
            QCOMPARE(kiosk.sink.state(), sound::Sink::State::Asleep);
            QCOMPARE(kiosk.clock.beats(), untouched.clock.beats());
        }
    }

    void whoever_goes_without_a_word_is_forgotten_as_well()
    {
        Kiosk untouched;
        settle(untouched);
        const Sight expected = seen(untouched);
        Kiosk kiosk;
        for (unsigned seed = 1001; seed <= 1020; ++seed) {
            Hands hands(kiosk.room, seed);
            visitAtRandom(kiosk, hands);
            kiosk.clock.crank(1200s + 45s + kFades); // the longest that this site waits
            QVERIFY(kiosk.session.phase() == Session::Phase::Asleep);
            QVERIFY(kiosk.asNew());
            settle(kiosk);
            const QStringList left = differences(expected, seen(kiosk));
            QVERIFY2(left.isEmpty(), qPrintable(u"visit %1:\n  "_s.arg(seed) + left.join(u"\n  "_s)));
        }
    }

    void forgetting_overwrites_every_byte()
    {
        alignas(Visit) std::array<std::byte, sizeof(Visit)> one, other;
        one.fill(std::byte{ 0xa5 });
        other.fill(std::byte{ 0x5a });
        const LightChoice own{ 2, { 1, -1 }, Motion::Still };
        forget(*reinterpret_cast<Visit *>(one.data()), own);
        forget(*reinterpret_cast<Visit *>(other.data()), own);
        QVERIFY(one == other);
        QVERIFY(reinterpret_cast<const Visit *>(one.data())->light == own);
    }
};

STILLROOM_TEST(ForgettingTest)
#include "tst_forgetting.moc"
