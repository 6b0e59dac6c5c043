// SPDX-License-Identifier: MPL-2.0
// A recording that goes on for ever: no hole, no step, nothing that comes round.
#include "device/weave.h"
#include "fakes/recorded.h"
#include "sound/ear.h"
#include "testprogram.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace {

ear::Sound weave(const QString &path, std::uint64_t seed, double seconds)
{
    Weave weave(path.toStdString(), seed);
    ear::Sound sound(static_cast<std::size_t>(seconds * sound::kRate) * sound::kChannels);
    return weave.next(sound) ? sound : ear::Sound();
}

/// The power of each 50 ms, in decibels.
std::vector<double> levels(std::span<const float> sound)
{
    constexpr std::size_t window = sound::kRate / 20 * sound::kChannels;
    std::vector<double> curve;
    for (std::size_t at = 0; at + window <= sound.size(); at += window) {
        double power = 0;
        for (const float x : sound.subspan(at, window))
            power += x * x;
        curve.push_back(10 * std::log10(power / window + 1e-12));
    }
    return curve;
}

/// How much any 50 ms lie below the median of the 2 s around them, or of all: a slow dip is its own
/// surroundings.
double deepestHole(std::span<const float> sound)
{
    const std::vector<double> curve = levels(sound);
    std::vector<double> all = curve;
    std::nth_element(all.begin(), all.begin() + std::ssize(all) / 2, all.end());
    const double usual = all[all.size() / 2];
    double deepest = 0;
    for (std::size_t i = 20; i + 20 < curve.size(); ++i) {
        std::vector<double> around(
            curve.begin() + static_cast<long>(i) - 20, curve.begin() + static_cast<long>(i) + 20);
        std::nth_element(around.begin(), around.begin() + 20, around.end());
        deepest = std::max({ deepest, around[20] - curve[i], usual - curve[i] });
    }
    return deepest;
}

/// Of the times at which one piece of the file is heard alone, which part is heard again after one and the
/// same while, for the while for which that is most. Of a sound that is other in every frame this is the
/// autocorrelation.
double likestSelf(std::span<const float> sound)
{
    constexpr long perSecond = 20;
    std::multimap<long, long> heard; // the place in the file -> when, both in twentieths of a second
    for (std::size_t i = 0; i < sound.size(); i += sound::kRate / perSecond * sound::kChannels)
        if (std::abs(sound[i + 1] - 0.1F) < 1e-5F)
            heard.emplace(std::lround(sound[i] * 5 * 60 * perSecond),
                static_cast<long>(i / (sound::kRate / perSecond * sound::kChannels)));
    std::map<long, int> again;
    for (auto one = heard.begin(); one != heard.end(); ++one)
        for (auto other = std::next(one); other != heard.end() && other->first == one->first; ++other)
            ++again[std::abs(other->second - one->second)];
    int most = 0;
    for (const auto &[lag, times] : again)
        if (lag >= perSecond)
            most = std::max(most, times);
    return most / static_cast<double>(heard.size());
}

double widestStep(std::span<const float> sound)
{
    float widest = 0;
    for (std::size_t i = 2; i < sound.size(); ++i)
        widest = std::max(widest, std::abs(sound[i] - sound[i - 2]));
    return widest;
}

}

class TestWeave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(record(m_hiss, 60, hiss()));
        QVERIFY(record(m_short, 20, hiss(2)));
    }

    void joins_leave_no_hole_data() { files(); }
    void joins_leave_no_hole()
    {
        QFETCH(QString, path);
        const double hole = deepestHole(weave(path, 7, 180));
        qInfo("deepest 50 ms: %.2f dB", hole);
        QVERIFY(hole <= 1.5);
    }

    void joins_leave_no_step()
    {
        // A slow swell, so that any step there is comes from a join.
        const QString path = m_folder.filePath(u"swell.flac"_s);
        QVERIFY(record(path, 45, [](std::int64_t frame, int) {
            return 0.2F * static_cast<float>(std::sin(static_cast<double>(frame) * 0.002));
        }));
        const double step = widestStep(weave(path, 3, 180));
        qInfo("widest step: %.4f", step);
        QVERIFY(step <= 0.02);
    }

    void a_minute_woven_for_ten_does_not_come_round()
    {
        // Its left side says where in the file a frame is from, its right side whether it is one frame or two
        // that meet.
        const QString path = m_folder.filePath(u"places.flac"_s);
        QVERIFY(record(path, 60, [](std::int64_t frame, int side) {
            return side == 1 ? 0.1F : static_cast<float>(frame) / (60 * sound::kRate) * 0.2F;
        }));
        const double most = likestSelf(weave(path, 11, 600));
        qInfo("of all time, the most that sounds the same again after one and the same while: %.3f", most);
        QVERIFY(most > 0 && most <= 0.3);
    }

    void the_same_seed_weaves_the_same()
    {
        const auto once = ear::fingerprint(weave(m_short, 5, 60));
        QCOMPARE(ear::fingerprint(weave(m_short, 5, 60)), once);
        QVERIFY(ear::fingerprint(weave(m_short, 6, 60)) != once);
    }

    void it_is_as_loud_as_its_file()
    {
        QVERIFY(std::abs(ear::loudness(weave(m_hiss, 4, 120)).integrated - fileLoudness()) <= 0.3);
    }

    void what_cannot_be_woven_is_refused_data();
    void what_cannot_be_woven_is_refused();

private:
    void files()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a minute") << m_hiss;
        QTest::newRow("the shortest there may be") << m_short;
    }

    double fileLoudness() const
    {
        SF_INFO info{};
        SNDFILE *file = sf_open(QFile::encodeName(m_hiss).constData(), SFM_READ, &info);
        ear::Sound sound(static_cast<std::size_t>(info.frames * info.channels));
        sf_readf_float(file, sound.data(), info.frames);
        sf_close(file);
        return ear::loudness(sound).integrated;
    }

    QTemporaryDir m_folder;
    QString m_hiss = m_folder.filePath(u"hiss.flac"_s);
    QString m_short = m_folder.filePath(u"short.flac"_s);
};

void TestWeave::what_cannot_be_woven_is_refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    QTest::addColumn<float>("loud");
    QTest::newRow("missing") << QString() << 0.0 << 0 << 0 << 0.0F;
    QTest::newRow("too short") << u"a.flac"_s << 12.0 << 48000 << 2 << 0.05F;
    QTest::newRow("another rate") << u"b.flac"_s << 30.0 << 44100 << 2 << 0.05F;
    QTest::newRow("one side only") << u"c.flac"_s << 30.0 << 48000 << 1 << 0.05F;
    QTest::newRow("louder than import leaves anything") << u"d.flac"_s << 30.0 << 48000 << 2 << 0.5F;
}

void TestWeave::what_cannot_be_woven_is_refused()
{
    QFETCH(QString, name);
    QFETCH(double, seconds);
    QFETCH(int, rate);
    QFETCH(int, channels);
    QFETCH(float, loud);
    const QString path = m_folder.filePath(name.isEmpty() ? u"nowhere.flac"_s : name);
    QVERIFY(name.isEmpty()
        || record(path, seconds, hiss(1, loud), { SF_FORMAT_FLAC | SF_FORMAT_PCM_24, rate, channels }));
    QVERIFY(weave(path, 1, 2).empty());
    QVERIFY(weave(m_folder.path(), 1, 2).empty()); // a folder is no file
}

STILLROOM_TEST(TestWeave)
#include "tst_weave.moc"
