// SPDX-License-Identifier: MPL-2.0
// Leave is one tap from everywhere, and whoever goes without it is asked once, softly, and then forgotten.
#include "core/samplecontent.h"
#include "kiosk.h"
#include "testprogram.h"

#include <QMetaEnum>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

using Phase = Session::Phase;
using At = Session::Place;

QList<At> placesInside()
{
    const auto places = QMetaEnum::fromType<At>();
    QList<At> inside;
    for (int i = 0; i < places.keyCount(); ++i)
        if (At(places.value(i)) != At::Rest)
            inside.append(At(places.value(i)));
    return inside;
}

bool isForStaff(At place)
{
    return place == At::Staff || place == At::StaffSound || place == At::Measuring || place == At::Pairing;
}

/// Somebody who has chosen a good deal and stands at `place`.
void stand(Kiosk &kiosk, At place, Phase phase)
{
    kiosk.session.setStaffed(true);
    kiosk.goHome();
    kiosk.lighting.choose(kiosk.lighting.moods().at(1));
    kiosk.soundboard.toggle(kiosk.soundboard.channels().at(0));
    kiosk.language.choose(kiosk.language.choices().at(1));
    kiosk.session.go(At::How);
    kiosk.session.go(place, 0);
    if (phase == Phase::Asking)
        kiosk.session.handle(Session::Event::IdlePassed);
}

}

class WaitingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leave_from_every_place_forgets_within_a_second_and_asks_nothing()
    {
        for (const At place : placesInside())
            for (const Phase phase : { Phase::Inside, Phase::Asking }) {
                if (phase == Phase::Asking && isForStaff(place))
                    continue; // these leave by themselves, and do not ask first
                Kiosk kiosk;
                stand(kiosk, place, phase);
                QCOMPARE(kiosk.session.phase(), phase);
                QCOMPARE(kiosk.session.place(), place);
                QVERIFY(!kiosk.asNew());
                QList<Phase> met;
                connect(
                    &kiosk.session, &Session::phaseChanged, this, [&] { met.append(kiosk.session.phase()); });
                const QSignalSpy forgotten(&kiosk.session, &Session::forgotten);
                kiosk.session.leave();
                kiosk.clock.crank(1s);
                QCOMPARE(met, (QList<Phase>{ Phase::Leaving, Phase::Asleep }));
                QCOMPARE(forgotten.size(), 1);
                QCOMPARE(forgotten.at(0).at(0).value<Session::End>(), Session::End::Leave);
                QVERIFY2(kiosk.asNew(), QMetaEnum::fromType<At>().valueToKey(int(place)));
            }
    }

    void a_touch_while_words_fade_brings_everything_back()
    {
        Kiosk kiosk;
        stand(kiosk, At::Light, Phase::Inside);
        kiosk.session.handle(Session::Event::IdlePassed);
        kiosk.session.handle(Session::Event::PromptPassed);
        kiosk.clock.crank(7s);
        QCOMPARE(kiosk.session.phase(), Phase::Fading);
        QVERIFY(!kiosk.session.wordsShown());
        kiosk.session.touched();
        QCOMPARE(kiosk.session.phase(), Phase::Inside);
        QCOMPARE(kiosk.session.place(), At::Light);
        QVERIFY(!kiosk.soundboard.quiet());
        kiosk.clock.crank(20s);
        QCOMPARE(kiosk.session.phase(), Phase::Inside);
    }

    void leave_before_coming_in_forgets_too()
    {
        Kiosk kiosk;
        kiosk.session.touched();
        kiosk.language.choose(kiosk.language.choices().at(1));
        kiosk.session.leave();
        kiosk.clock.crank(1s);
        QCOMPARE(kiosk.session.phase(), Phase::Asleep);
        QVERIFY(kiosk.asNew());
    }

    void drumming_on_leave_does_not_put_it_off()
    {
        Kiosk kiosk;
        stand(kiosk, At::Light, Phase::Inside);
        for (int i = 0; i < 100; ++i) {
            kiosk.session.leave();
            kiosk.session.touched();
            kiosk.session.back();
            kiosk.clock.crank(10ms);
        }
        QVERIFY(kiosk.asNew());
    }

    void on_most_pages_the_question_comes_after_the_sites_idle_time()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.clock.crank(120s - 1ms);
        QCOMPARE(kiosk.session.phase(), Phase::Inside);
        kiosk.clock.crank(1ms);
        QCOMPARE(kiosk.session.phase(), Phase::Asking);
        QCOMPARE(kiosk.session.place(), At::Home);
    }

    void whoever_rests_or_listens_or_does_something_is_left_in_peace_for_longer()
    {
        for (const At place : { At::Stillness, At::Thing, At::Home }) {
            Kiosk kiosk;
            kiosk.goHome();
            if (place == At::Home)
                kiosk.soundboard.toggle(kiosk.soundboard.channels().at(0));
            kiosk.session.go(place, 0);
            kiosk.clock.crank(1200s - 1ms);
            QCOMPARE(kiosk.session.phase(), Phase::Inside);
            kiosk.clock.crank(1ms);
            QCOMPARE(kiosk.session.phase(), Phase::Asking);
        }
    }

    void the_question_stays_as_long_as_the_site_says_and_no_answer_is_an_answer()
    {
        Kiosk kiosk;
        stand(kiosk, At::Light, Phase::Asking);
        const QSignalSpy forgotten(&kiosk.session, &Session::forgotten);
        kiosk.clock.crank(45s - 1ms);
        QCOMPARE(kiosk.session.phase(), Phase::Asking);
        QVERIFY(kiosk.session.wordsShown());
        kiosk.clock.crank(1ms);
        QCOMPARE(kiosk.session.phase(), Phase::Fading);
        kiosk.clock.crank(kFades);
        QCOMPARE(kiosk.session.phase(), Phase::Asleep);
        QVERIFY(kiosk.asNew());
        QCOMPARE(forgotten.at(0).at(0).value<Session::End>(), Session::End::Idle);
    }

    void any_touch_stays_as_often_as_somebody_likes()
    {
        Kiosk kiosk;
        kiosk.goHome();
        for (int i = 0; i < 50; ++i) {
            kiosk.clock.crank(120s + 45s - 1ms);
            QCOMPARE(kiosk.session.phase(), Phase::Asking);
            kiosk.session.touched();
            QCOMPARE(kiosk.session.phase(), Phase::Inside);
        }
        QCOMPARE(kiosk.session.place(), At::Home);
    }

    void whoever_wakes_the_screen_and_goes_is_forgotten_without_a_question()
    {
        Kiosk kiosk;
        kiosk.session.touched();
        kiosk.language.choose(kiosk.language.choices().at(1));
        kiosk.clock.crank(120s + kFades);
        QCOMPARE(kiosk.session.phase(), Phase::Asleep);
        QVERIFY(kiosk.asNew());
    }

    void no_site_can_hurry_anybody_or_keep_anything_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : { "prompt = 29", "prompt = 0", "prompt = -45", "prompt = 121", "idle = 59",
                 "idle = 301", "idle = 0", "idle = false", "idle = inf", "resting-idle = 1801",
                 "resting-idle = 0", "wipe = false", "prompt = 30.5" })
            QTest::newRow(line) << QByteArray(line);
    }

    void no_site_can_hurry_anybody_or_keep_anything()
    {
        QFETCH(QByteArray, line);
        const SampleContent content;
        QCOMPARE(content.problems(), QStringList());
        content.edit(u"site/site.toml"_s, "idle = 120\nresting-idle = 1200\nprompt = 45", line);
        QCOMPARE(content.problems().size(), 1);
    }
};

STILLROOM_TEST(WaitingTest)
#include "tst_waiting.moc"
