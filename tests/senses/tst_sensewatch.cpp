// SPDX-License-Identifier: MPL-2.0
// What stands between the judge and the world: its own gaps, the diary of touches, the files it reads. What
// it says of light and sound, its own self-test holds.
#include "core/colour.h"
#include "senses/limits.h"
#include "senses/recordedframes.h"
#include "senses/report.h"
#include "senses/screenfile.h"
#include "senses/soundfile.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Picture grey(double lightness)
{
    QImage image(64, 40, QImage::Format_RGB32);
    const double y = luminanceOf(lightness);
    const double c = y <= 0.0031308 ? 12.92 * y : 1.055 * std::pow(y, 1 / 2.4) - 0.055;
    image.fill(QColor::fromRgbF(float(c), float(c), float(c)));
    return Picture(image);
}

Touch touch(std::chrono::milliseconds when, Touch::Kind kind = Touch::Kind::Finger)
{
    return { when, kind, u"something"_s };
}

bool broke(const SenseWatch &watch, const Limit &limit)
{
    return std::ranges::any_of(watch.findings(), [&](const Finding &finding) {
        return QLatin1String(finding.limit.what) == QLatin1String(limit.what);
    });
}

/// Ten L* a second, asked for, of which nothing was seen for half a second.
SenseWatch fadeWithAGap(Seen after)
{
    SenseWatch watch;
    for (auto now = 0ms; now < 3s; now += 33ms) {
        watch.touch(touch(now));
        const bool missed = now > 1s && now < 1500ms;
        if (!missed)
            watch.see(grey(20 + double(now.count()) / 100), now,
                now > 1500ms && now < 1533ms ? after : Seen::InTime);
    }
    return watch;
}

class Folder {
public:
    QString with(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::Append) || file.write(text) != text.size())
            qFatal("cannot write here");
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

}

class tst_sensewatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_gap_of_its_own_is_no_jump()
    {
        const SenseWatch held = fadeWithAGap(Seen::Late), stalled = fadeWithAGap(Seen::InTime);
        QVERIFY(!broke(held, limits::kAskedTenth));
        QCOMPARE(held.gaps(), 1);
        QVERIFY(broke(stalled, limits::kAskedTenth));
    }
    void what_the_display_shows_between_is_not_ours()
    {
        SenseWatch watch;
        watch.see(grey(60), 0ms);
        watch.see(grey(60), 990ms);
        watch.touch(touch(1s, Touch::Kind::Output));
        watch.see(grey(0), 1033ms);
        watch.see(grey(0), 1400ms);
        QVERIFY(!broke(watch, limits::kUnaskedSecond));
        watch.see(grey(0), 2s);
        watch.see(grey(30), 2033ms);
        QVERIFY(broke(watch, limits::kUnaskedSecond));
    }
    void what_stood_still_may_go_on()
    {
        for (const bool told : { true, false }) {
            SenseWatch watch;
            watch.touch(touch(0ms));
            for (auto now = 0ms; now < 9s; now += 33ms) {
                if (told && now >= 5s && now < 5033ms)
                    watch.touch(touch(now, Touch::Kind::On));
                const auto gone = std::min<std::chrono::milliseconds>(now, 2s)
                    + std::max<std::chrono::milliseconds>(0ms, now - 5s);
                watch.see(grey(10 + double(gone.count()) / 125), now);
            }
            QCOMPARE(broke(watch, limits::kUnaskedSecond), !told);
        }
    }
    void how_it_is_put_away_nobody_sees()
    {
        SenseWatch watch;
        watch.see(grey(40), 0ms);
        watch.touch(touch(1s, Touch::Kind::Over));
        watch.see(grey(0), 1033ms);
        QVERIFY(watch.findings().empty());
    }
    void a_bright_room_is_somebodys_until_they_are_gone()
    {
        SenseWatch watch;
        watch.touch(touch(0ms));
        watch.see(grey(80), 0ms);
        QVERIFY(watch.findings().empty());
        watch.touch(touch(5s, Touch::Kind::Alone));
        watch.see(grey(80.5), 5s);
        QVERIFY(broke(watch, limits::kMeanAlone));
    }
    void a_report_names_time_value_limit_and_touch()
    {
        SenseWatch watch;
        watch.see(grey(20), 1s);
        watch.touch(touch(1500ms));
        watch.see(grey(50), 2s);
        const QString report = reportOf(watch);
        QVERIFY2(report.contains(u"V6 at 1.00 s: 30"), qPrintable(report));
        QVERIFY2(report.contains(u"at most 12; asked, 0.50 s after “something”"), qPrintable(report));
    }

    void a_diary_may_grow_by_half_a_line()
    {
        Folder folder;
        const QString path = folder.with(u"touches"_s, "100 640 400 A person\n200 ke");
        Touches touches(path);
        const auto first = touches.more();
        QVERIFY(first && first->size() == 1);
        QCOMPARE(first->front().what, u"A person"_s);
        folder.with(u"touches"_s, "y Return\n300 alone\n");
        const auto more = touches.more();
        QVERIFY(more && more->size() == 2);
        QCOMPARE(more->front().kind, Touch::Kind::Key);
        QCOMPARE(more->back().when, 300ms);
    }
    void a_line_that_is_no_touch_is_named()
    {
        Folder folder;
        const QString path = folder.with(u"touches"_s, "100 640 400\nabout noon 3 4\n");
        const auto problems = Touches(path).more().problems();
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems.front().line, 2);
        QVERIFY(problems.front().text().contains(u"about noon"_s));
    }
    void recorded_frames_come_one_by_one()
    {
        QByteArray text = "stillroom frames 64 40\n";
        for (const qint64 when : { 40, 80 }) {
            char bytes[8];
            qToLittleEndian(when, bytes);
            text += QByteArray(bytes, 8) + QByteArray(4 * 64 * 40, char(when));
        }
        Folder folder;
        RecordedFrames frames(folder.with(u"frames"_s, text + "and half a third"));
        QVERIFY(!frames.open());
        QCOMPARE(frames.next()->when, 40ms);
        QCOMPARE(frames.next()->when, 80ms);
        QVERIFY(!frames.next());
    }
    void what_is_no_recording_is_refused()
    {
        Folder folder;
        const QString path = folder.with(u"nothing"_s, "P6 640 400 255\n");
        QVERIFY(RecordedFrames(path).open()->text().contains(u"WIDTH HEIGHT"_s));
        QVERIFY(ScreenFile::open(path).problems().front().text().contains(u"too short"_s));
        QVERIFY(!readSound(path));
        QVERIFY(!ScreenFile::open(path + u"-that-is-not-there"_s));
    }
};

STILLROOM_TEST(tst_sensewatch)
#include "tst_sensewatch.moc"
