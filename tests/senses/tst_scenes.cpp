// SPDX-License-Identifier: MPL-2.0
// The weather of each scene by itself: slow whatever its colours, never the same again, and no lamp.
#include "core/colour.h"
#include "senses/limits.h"
#include "senses/painted.h"
#include "senses/shippedmoods.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double kFastest = 1.5; ///< seconds of weather in one: the tempo a mood may ask for, at Gentle
constexpr SceneKind kScenes[] = { SceneKind::Embers, SceneKind::Mist, SceneKind::Leaves, SceneKind::Water,
    SceneKind::Sky, SceneKind::Hills };

LightChange weather(const Palette &colours, SceneKind scene, double from, double seconds)
{
    FrameJudge judge;
    for (double t = 0; t < seconds; t += 0.1)
        judge.see(painted(colours, allOf(scene), from + t * kFastest),
            std::chrono::milliseconds(std::lround(1000 * t)));
    return judge.most();
}

/// What no mood of ours is: black and white side by side.
Palette harshest()
{
    Palette p{};
    for (const Token token : { Token::SkyTop, Token::SkyMiddle, Token::Middle, Token::Near })
        p[token].lightness = 1;
    for (const Token token : { Token::SkyLow, Token::Far, Token::Glow })
        p[token].lightness = 99;
    return p;
}

std::vector<float> lightness(const QImage &picture)
{
    std::vector<float> values;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            values.push_back(float(qGreen(picture.pixel(x, y))));
    return values;
}

double likeness(const std::vector<float> &a, const std::vector<float> &b, const std::vector<float> &mean)
{
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double x = double(a[i] - mean[i]), y = double(b[i] - mean[i]);
        ab += x * y;
        aa += x * x;
        bb += y * y;
    }
    return ab / std::sqrt(aa * bb + 1e-9);
}

}

class tst_scenes : public QObject {
    Q_OBJECT

    static void addScenes()
    {
        QTest::addColumn<int>("scene");
        for (const SceneKind scene : kScenes)
            QTest::addRow("scene %d", int(scene)) << int(scene);
    }

private Q_SLOTS:
    void weather_is_slow_even_in_black_and_white_data() { addScenes(); }
    void weather_is_slow_even_in_black_and_white()
    {
        QFETCH(int, scene);
        for (const double from : { 0.0, 7200.0, 8e6 }) {
            const LightChange most = weather(harshest(), SceneKind(scene), from, 12);
            qInfo("%.2f L* in 1 s, %.2f in 100 ms, window %.2f", most.lightnessInASecond,
                most.lightnessInATenth, most.worstWindowInATenth);
            QVERIFY(most.lightnessInASecond <= limits::kUnaskedInASecond);
            QVERIFY(most.worstWindowInATenth <= 1.5);
            QCOMPARE(most.flashes + most.halfFlashes + most.redFlashes, 0);
        }
    }

    void within_ten_minutes_no_picture_comes_back_data() { addScenes(); }
    void within_ten_minutes_no_picture_comes_back()
    {
        QFETCH(int, scene);
        const Palette colours = palette(moodOf(u"water"_s), {});
        std::vector<std::vector<float>> pictures;
        for (int t = 0; t <= 600; t += 5)
            pictures.push_back(
                lightness(painted(colours, allOf(SceneKind(scene)), 1e6 + t * kFastest, { 80, 50 })));
        std::vector<float> mean(pictures.front().size());
        for (const auto &picture : pictures)
            for (std::size_t i = 0; i < mean.size(); ++i)
                mean[i] += picture[i] / float(pictures.size());
        double most = -1;
        for (std::size_t i = 0; i < pictures.size(); ++i)
            for (std::size_t j = i + 24; j < pictures.size(); ++j) // two minutes later, or more
                most = std::max(most, likeness(pictures[i], pictures[j], mean));
        qInfo("likest: %.2f", most);
        QVERIFY(most < 0.8);
    }

    void still_is_the_same_picture()
    {
        const Palette colours = palette(moodOf(u"water"_s), {});
        for (const SceneKind scene : kScenes)
            QCOMPARE(painted(colours, allOf(scene), 4321), painted(colours, allOf(scene), 4321));
    }

    void no_mood_is_a_lamp_in_the_face_data() { addMoods(); }
    void no_mood_is_a_lamp_in_the_face()
    {
        QFETCH(QString, id);
        const Mood mood = moodOf(id);
        for (int brightness = -kFarthestStep; brightness <= kFarthestStep; ++brightness) {
            const QImage picture
                = painted(palette(mood, { brightness, 0 }), allOf(mood.scene), 0, { 160, 100 });
            double mean = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x) {
                    const QColor c = picture.pixelColor(x, y);
                    mean += luminance({ c.redF(), c.greenF(), c.blueF() });
                }
            mean /= picture.width() * picture.height();
            qInfo("%s %+d: mean luminance %.3f", qPrintable(id), brightness, mean);
            QVERIFY(mean <= 0.75);
        }
    }
};

STILLROOM_TEST(tst_scenes)
#include "tst_scenes.moc"
