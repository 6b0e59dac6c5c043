// SPDX-License-Identifier: MPL-2.0
// A mix is one tap: its sounds come, the others go, and whoever changes a level has a mix of their own.
#include "kiosk.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// What ships, with two mixes of four sounds; the second has others from the sound `apart` on. With 1 they
/// share three, with 4 none.
Content contentOfFours(std::size_t apart = 1)
{
    Content content = shippedContent();
    const auto &sounds = content.catalog.soundscapes;
    Mix first = content.catalog.mixes.front(), second = first;
    first.parts.clear();
    second.parts.clear();
    for (std::size_t i = 0; i < 4; ++i) {
        first.parts.push_back({ sounds[i].id, 0.5 });
        second.parts.push_back({ sounds[i + apart].id, 0.25 });
    }
    content.catalog.mixes = settled({ second, first }, sounds);
    return content;
}

QStringList soundsOf(const Kiosk &kiosk)
{
    QStringList ids;
    for (const Channel *channel : kiosk.soundboard.playing())
        ids += channel->sound().id;
    return ids;
}

QStringList soundsOf(const Mix &mix)
{
    QStringList ids;
    for (const Mix::Part &part : mix.parts)
        ids += part.sound;
    return ids;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

}

class MixesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void one_tap_brings_each_sound_of_a_mix_at_its_level()
    {
        const Content content = shippedContent();
        for (std::size_t i = 0; i < content.catalog.mixes.size(); ++i) {
            const Mix &mix = content.catalog.mixes[i];
            Kiosk kiosk;
            kiosk.goHome();
            MixChoice *choice = kiosk.soundboard.mixes().at(int(i));
            kiosk.soundboard.choose(choice);
            QVERIFY2(choice->chosen() && kiosk.soundboard.mix() == choice, qPrintable(mix.id));
            QCOMPARE(sorted(soundsOf(kiosk)), sorted(soundsOf(mix)));
            for (const Mix::Part &part : mix.parts)
                for (const Channel *channel : kiosk.soundboard.channels())
                    if (channel->sound().id == part.sound)
                        QCOMPARE(channel->level(), qreal(float(part.level)));
        }
    }

    void a_tap_on_the_mix_that_plays_brings_quiet()
    {
        Kiosk kiosk;
        kiosk.goHome();
        MixChoice *mix = kiosk.soundboard.mixes().at(0);
        kiosk.soundboard.choose(mix);
        kiosk.sink.listen(8 * sound::kRate);
        const QSignalSpy chosen(mix, &MixChoice::chosenChanged);
        kiosk.soundboard.choose(mix);
        QVERIFY(kiosk.soundboard.quiet() && !mix->chosen() && !kiosk.soundboard.mix());
        QCOMPARE(chosen.size(), 1);
        kiosk.sink.listen(sound::kRate / 2);
        QVERIFY(
            std::ranges::all_of(kiosk.sink.listen(sound::kRate), [](float sample) { return sample == 0; }));
    }

    void one_mix_is_heard_until_the_other_has_come()
    {
        Kiosk kiosk(contentOfFours(4));
        kiosk.goHome();
        kiosk.soundboard.choose(kiosk.soundboard.mixes().at(0));
        const auto loud = [&kiosk] {
            double sum = 0;
            for (const float sample : kiosk.sink.listen(sound::kRate))
                sum += double(sample) * double(sample);
            return 10 * std::log10(sum / (2 * sound::kRate) + 1e-12);
        };
        kiosk.sink.listen(14 * sound::kRate);
        const double before = loud();
        QVERIFY2(before > -60, qPrintable(QString::number(before)));
        kiosk.soundboard.choose(kiosk.soundboard.mixes().at(1));
        for (int second = 1; second < 16; ++second) {
            const double now = loud();
            QVERIFY2(now > before - 20, qPrintable(u"%1 dB after %2 s"_s.arg(now - before).arg(second)));
        }
    }

    void one_mix_gives_way_to_another_and_never_do_more_than_four_sound()
    {
        Kiosk kiosk(contentOfFours());
        kiosk.goHome();
        qsizetype most = 0;
        connect(&kiosk.soundboard, &Soundboard::playingChanged, this,
            [&] { most = std::max(most, kiosk.soundboard.playing().size()); });
        for (const int turn : { 0, 1, 0, 1 }) {
            MixChoice *mix = kiosk.soundboard.mixes().at(turn);
            kiosk.soundboard.choose(mix);
            QVERIFY(mix->chosen()); // and so each of its four was taken
            QCOMPARE(kiosk.soundboard.playing().size(), 4);
            kiosk.sink.listen(sound::kRate / 10); // the old ones still fall
        }
        QCOMPARE(most, 4);
        QVERIFY(!kiosk.soundboard.mixes().at(0)->chosen());
    }

    void what_gave_way_can_be_silenced_and_hidden_at_once()
    {
        const auto nothing = [](Kiosk &kiosk) {
            kiosk.sink.listen(sound::kRate / 2);
            return std::ranges::all_of(kiosk.sink.listen(1000), [](float sample) { return sample == 0; });
        };
        for (const bool byHiding : { false, true }) {
            Kiosk kiosk(contentOfFours());
            kiosk.goHome();
            kiosk.soundboard.choose(kiosk.soundboard.mixes().at(0));
            kiosk.sink.listen(12 * sound::kRate);
            QVERIFY(!nothing(kiosk));
            kiosk.soundboard.choose(kiosk.soundboard.mixes().at(1));
            if (byHiding) {
                for (HideChoice *choice : kiosk.soundboard.hides()->choices())
                    kiosk.soundboard.hides()->toggle(choice);
            } else {
                for (Channel *channel : kiosk.soundboard.playing())
                    channel->setLevel(0);
            }
            QVERIFY(kiosk.soundboard.quiet());
            QVERIFY(nothing(kiosk));
        }
    }

    void hiding_what_came_leaves_nothing_of_what_went()
    {
        Content content = contentOfFours(4);
        auto &sounds = content.catalog.soundscapes;
        for (std::size_t i = 0; i < 8; ++i)
            sounds[i].tags
                = { i < 4 ? content.catalog.tagWords[0].first : content.catalog.tagWords[1].first };
        content.catalog.mixes = settled(content.catalog.mixes, sounds);
        Kiosk kiosk(content);
        kiosk.goHome();
        kiosk.soundboard.choose(kiosk.soundboard.mixes().at(0));
        kiosk.sink.listen(12 * sound::kRate);
        kiosk.soundboard.choose(kiosk.soundboard.mixes().at(1));
        kiosk.sink.listen(sound::kRate);
        const QList<Channel *> came = kiosk.soundboard.playing();
        for (HideChoice *choice : kiosk.soundboard.hides()->choices())
            if (came.at(0)->tags().contains(choice->tag()))
                kiosk.soundboard.hides()->toggle(choice);
        QVERIFY(kiosk.soundboard.quiet());
        kiosk.sink.listen(sound::kRate / 2);
        QVERIFY(std::ranges::all_of(kiosk.sink.listen(1000), [](float sample) { return sample == 0; }));
    }

    void a_level_changed_by_hand_makes_it_ones_own()
    {
        Kiosk kiosk;
        kiosk.goHome();
        MixChoice *mix = kiosk.soundboard.mixes().at(0);
        kiosk.soundboard.choose(mix);
        kiosk.soundboard.playing().at(0)->setLevel(0.3);
        QVERIFY(!mix->chosen() && !kiosk.soundboard.mix() && !kiosk.soundboard.quiet());
        kiosk.soundboard.choose(mix);
        QVERIFY(mix->chosen());
        kiosk.soundboard.toggle(kiosk.soundboard.playing().at(0));
        QVERIFY(!mix->chosen());
        kiosk.soundboard.choose(mix);
        kiosk.soundboard.setMaster(0.3); // how loud all is, is no other mix
        QVERIFY(mix->chosen());
    }

    void what_is_no_mix_of_this_room_is_not_played()
    {
        Kiosk kiosk, other;
        kiosk.goHome();
        kiosk.soundboard.choose(nullptr);
        kiosk.soundboard.choose(other.soundboard.mixes().at(0));
        QVERIFY(kiosk.soundboard.quiet() && other.soundboard.quiet());
    }

    void without_a_way_out_no_mix_begins()
    {
        Content content = shippedContent();
        content.settings.sound.enabled = false;
        Kiosk kiosk(content);
        kiosk.goHome();
        kiosk.soundboard.choose(kiosk.soundboard.mixes().at(0));
        QVERIFY(kiosk.soundboard.quiet() && !kiosk.soundboard.mix());
    }

    void a_mix_is_gone_with_the_visit()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.soundboard.choose(kiosk.soundboard.mixes().at(1));
        kiosk.session.leave();
        QVERIFY(!kiosk.soundboard.mix());
        kiosk.soundboard.choose(kiosk.soundboard.mixes().at(1)); // a finger that is still there
        QVERIFY(kiosk.soundboard.quiet());
        kiosk.clock.crank(1s);
        QVERIFY(kiosk.asNew());
    }
};

STILLROOM_TEST(MixesTest)
#include "tst_mixes.moc"
