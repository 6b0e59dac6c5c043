// SPDX-License-Identifier: MPL-2.0
// What somebody hides is in no list and cannot be reached, whoever still holds on to it.
#include "crawl.h"
#include "kiosk.h"
#include "testprogram.h"

#include <cmath>

namespace {

/// Everything to be heard that can be reached from the room and has the tag of `choice`.
QStringList leaks(Kiosk &kiosk, const QString &tag)
{
    QStringList found;
    for (QObject *object : reach(kiosk.room)) {
        if (const auto *channel = qobject_cast<Channel *>(object); channel && channel->tags().contains(tag))
            found += channel->title();
        if (const auto *mix = qobject_cast<MixChoice *>(object); mix && mix->tags().contains(tag))
            found += mix->title();
    }
    return found;
}

HideChoice *choiceOf(const Kiosk &kiosk, const QString &tag)
{
    for (HideChoice *choice : kiosk.soundboard.hides()->choices())
        if (choice->tag() == tag)
            return choice;
    return nullptr;
}

Channel *soundOf(const Kiosk &kiosk, const QString &id)
{
    for (Channel *channel : kiosk.soundboard.channels())
        if (channel->sound().id == id)
            return channel;
    return nullptr;
}

bool heard(Kiosk &kiosk, int seconds)
{
    return std::ranges::any_of(
        kiosk.sink.listen(seconds * sound::kRate), [](float sample) { return sample != 0; });
}

}

using namespace Qt::StringLiterals;

class HidesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_the_sounds_are_about_can_be_hidden_and_nothing_else_is_asked()
    {
        const Kiosk kiosk;
        QStringList tags, asked;
        for (const Channel *channel : kiosk.soundboard.channels())
            tags += channel->tags();
        for (const HideChoice *choice : kiosk.soundboard.hides()->choices()) {
            asked += choice->tag();
            QVERIFY(!choice->title().isEmpty() && !choice->preview().isEmpty() && !choice->hidden());
        }
        tags.removeDuplicates();
        tags.sort();
        asked.sort();
        QCOMPARE(asked, tags);
        QVERIFY(!asked.isEmpty());
    }

    void nothing_that_is_hidden_can_be_reached()
    {
        Kiosk kiosk;
        kiosk.goHome();
        for (HideChoice *choice : kiosk.soundboard.hides()->choices()) {
            QVERIFY(!leaks(kiosk, choice->tag()).isEmpty());
            kiosk.soundboard.hides()->toggle(choice);
            QVERIFY(choice->hidden());
            QCOMPARE(leaks(kiosk, choice->tag()), QStringList());
            kiosk.soundboard.hides()->toggle(choice);
        }
        for (HideChoice *choice : kiosk.soundboard.hides()->choices())
            kiosk.soundboard.hides()->toggle(choice);
        QVERIFY(kiosk.soundboard.channels().isEmpty() && kiosk.soundboard.mixes().isEmpty());
        for (HideChoice *choice : kiosk.soundboard.hides()->choices())
            kiosk.soundboard.hides()->toggle(choice);
        QCOMPARE(kiosk.soundboard.channels().size(), std::ssize(shippedContent().catalog.soundscapes));
        QCOMPARE(kiosk.soundboard.mixes().size(), std::ssize(shippedContent().catalog.mixes));
    }

    void a_hand_that_still_holds_something_hidden_cannot_start_it()
    {
        Kiosk kiosk;
        kiosk.goHome();
        const QList<Channel *> channels = kiosk.soundboard.channels();
        const QList<MixChoice *> mixes = kiosk.soundboard.mixes();
        for (HideChoice *choice : kiosk.soundboard.hides()->choices())
            kiosk.soundboard.hides()->toggle(choice);
        for (Channel *channel : channels) {
            kiosk.soundboard.toggle(channel);
            channel->setLevel(1);
        }
        for (MixChoice *mix : mixes)
            kiosk.soundboard.choose(mix);
        QVERIFY(kiosk.soundboard.quiet() && !kiosk.soundboard.mix());
        QCOMPARE(kiosk.sink.state(), sound::Sink::State::Asleep);
    }

    void what_plays_falls_silent_when_it_is_hidden_and_the_others_go_on()
    {
        Kiosk kiosk;
        kiosk.goHome();
        Channel *wind = soundOf(kiosk, u"wind-in-trees"_s), *surf = soundOf(kiosk, u"slow-surf"_s);
        wind->setLevel(0.8);
        surf->setLevel(0.8);
        QVERIFY(heard(kiosk, 8));
        kiosk.soundboard.hides()->toggle(choiceOf(kiosk, u"wind"_s));
        QVERIFY(!wind->playing() && surf->playing());
        kiosk.soundboard.hides()->toggle(choiceOf(kiosk, u"water"_s));
        QVERIFY(kiosk.soundboard.quiet());
        heard(kiosk, 1);
        QVERIFY(!heard(kiosk, 1));
        kiosk.soundboard.hides()->toggle(choiceOf(kiosk, u"wind"_s));
        QVERIFY(!wind->playing() && !heard(kiosk, 1)); // shown again, and still to be asked for
    }

    void a_mix_that_loses_a_sound_is_no_longer_that_mix()
    {
        Kiosk kiosk;
        kiosk.goHome();
        for (MixChoice *mix : kiosk.soundboard.mixes())
            if (mix->tags().contains(u"wind"_s))
                kiosk.soundboard.choose(mix);
        QVERIFY(kiosk.soundboard.mix());
        const qsizetype before = kiosk.soundboard.playing().size();
        kiosk.soundboard.hides()->toggle(choiceOf(kiosk, u"wind"_s));
        QVERIFY(!kiosk.soundboard.mix());
        QVERIFY(kiosk.soundboard.playing().size() < before);
    }

    void hiding_is_heard_even_when_the_way_to_the_engine_is_full()
    {
        Kiosk kiosk;
        kiosk.goHome();
        Channel *wind = soundOf(kiosk, u"wind-in-trees"_s);
        wind->setLevel(0.8);
        for (int i = 0; i < 1000; ++i) // and nobody takes one of these wishes
            wind->setLevel(0.1 + i / 2000.0);
        kiosk.soundboard.hides()->toggle(choiceOf(kiosk, u"wind"_s));
        QVERIFY(!wind->playing());
        heard(kiosk, 1);
        QVERIFY(!heard(kiosk, 1));
    }

    void the_next_visitor_is_offered_everything()
    {
        Kiosk kiosk;
        kiosk.goHome();
        for (HideChoice *choice : kiosk.soundboard.hides()->choices())
            kiosk.soundboard.hides()->toggle(choice);
        QVERIFY(kiosk.soundboard.hides()->any() && !kiosk.asNew());
        kiosk.session.leave();
        kiosk.clock.crank(1s);
        QVERIFY(kiosk.asNew() && !kiosk.soundboard.hides()->any());
        QCOMPARE(kiosk.soundboard.mixes().size(), std::ssize(shippedContent().catalog.mixes));
    }
};

STILLROOM_TEST(HidesTest)
#include "tst_hides.moc"
