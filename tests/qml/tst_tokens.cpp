// SPDX-License-Identifier: MPL-2.0
// Tokens as they come to the glass, at the least size they have: each thing is told by its silhouette alone,
// each colour by its grey alone, and no ground of any mood takes one away.
#include "core/content.h"
#include "core/palette.h"
#include "core/tokencolours.h"
#include "glassprogram.h"
#include "qml/silhouette.h"
#include "qml/tokenglass.h"
#include "qml/tokenplan.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr double kDensity = 3.86; // pixels in a millimetre: the coarsest glass there is
constexpr double kSide = 12 * kDensity;
constexpr int kPitch = 56;
constexpr int kReach = 3; // pixels that a glance may be off by: three quarters of a millimetre

constexpr Rgb kBlack{ 0, 0, 0 }, kWhite{ 1, 1, 1 };

QPoint middle(std::size_t column, std::size_t row)
{
    return { kPitch / 2 + int(column) * kPitch, kPitch / 2 + int(row) * kPitch };
}

QRect cell(std::size_t column, std::size_t row)
{
    return { int(column) * kPitch, int(row) * kPitch, kPitch, kPitch };
}

Rgb toRgb(QRgb pixel)
{
    return { qRed(pixel) / 255.0, qGreen(pixel) / 255.0, qBlue(pixel) / 255.0 };
}

}

class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void things_are_told_apart_by_their_silhouettes_alone();
    void things_are_centred_and_of_one_weight();
    void colours_are_told_apart_by_their_grey_alone();
    void a_rim_stands_between_each_body_and_its_ground();
    void in_every_light_a_body_keeps_three_to_one_with_its_rim();
    void nothing_is_cut_off_at_sixty_millimetres();

private:
    /// Every thing in every colour of `colours`, a row for each.
    void layAll(TokenGlass &glass, const std::vector<TokenColour> &colours, double side = kSide) const;
    [[nodiscard]] QImage draw(const std::vector<TokenColour> &colours, Rgb ground, double side = kSide) const;
    [[nodiscard]] Plan plan() const { return Plan(draw({ { {}, kWhite, kBlack } }, Plan::kGround)); }
    [[nodiscard]] std::vector<Silhouette> silhouettes(double side) const;
    /// The least contrast that a body of any row has with its rim, anywhere along its end.
    [[nodiscard]] double worstEdge(const QImage &image, const std::vector<Edge> &edges) const;
    [[nodiscard]] QSize sizeFor(std::size_t rows) const
    {
        return { int(m_art.things.size()) * kPitch, int(rows) * kPitch };
    }

    std::vector<Mood> m_moods;
    TokenArt m_art;
};

void TokensTest::initTestCase()
{
    const auto read
        = Content::read(QStringLiteral(STILLROOM_MEDIA), QStringLiteral(STILLROOM_SITE), { 2026, 12, 31 });
    QVERIFY(read.ok());
    m_moods = read->catalog.moods;
    m_art = read->catalog.tokens;
    QVERIFY(!m_moods.empty() && !m_art.isEmpty());
}

void TokensTest::layAll(TokenGlass &glass, const std::vector<TokenColour> &colours, double side) const
{
    for (std::size_t row = 0; row < colours.size(); ++row)
        for (std::size_t column = 0; column < m_art.things.size(); ++column)
            glass.lay(m_art.things[column], colours[row], middle(column, row), side);
}

QImage TokensTest::draw(const std::vector<TokenColour> &colours, Rgb ground, double side) const
{
    TokenGlass glass(sizeFor(colours.size()), toColour(ground));
    layAll(glass, colours, side);
    return glass.look();
}

std::vector<Silhouette> TokensTest::silhouettes(double side) const
{
    const QImage image = draw({ { {}, kBlack, kBlack } }, kWhite, side);
    std::vector<Silhouette> shapes;
    for (std::size_t column = 0; column < m_art.things.size(); ++column)
        shapes.emplace_back(image, cell(column, 0));
    return shapes;
}

/// A thing a twentieth smaller is still that thing: so much unlike is nothing. Two things are half as much
/// again unlike, laid on one another as well as they go.
void TokensTest::things_are_told_apart_by_their_silhouettes_alone()
{
    const auto shapes = silhouettes(kSide), smaller = silhouettes(0.95 * kSide);
    double itself = 0;
    for (std::size_t i = 0; i < shapes.size(); ++i)
        itself = std::max(itself, shapes[i].unlike(smaller[i], kReach));
    QVERIFY(itself > 0.05); // the measure sees so little
    for (std::size_t i = 0; i < shapes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double unlike = shapes[i].unlike(shapes[j], kReach);
            QVERIFY2(unlike > 1.5 * itself,
                qPrintable(u"%1 and %2: %3, itself %4"_s.arg(m_art.things[i].id, m_art.things[j].id)
                               .arg(unlike)
                               .arg(itself)));
        }
}

void TokensTest::things_are_centred_and_of_one_weight()
{
    const auto shapes = silhouettes(kSide);
    double sum = 0;
    for (const Silhouette &shape : shapes)
        sum += shape.area();
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const QRect box = shapes[i].box();
        const double weight = shapes[i].area() * double(shapes.size()) / sum;
        const QPointF off = QPointF(box.left() + box.right() + 1, box.top() + box.bottom() + 1) / 2
            - QPointF(kPitch, kPitch) / 2;
        QVERIFY2(
            std::max(std::abs(off.x()), std::abs(off.y())) <= 0.04 * kSide, qPrintable(m_art.things[i].id));
        QVERIFY2(weight > 0.7 && weight < 1.35, qPrintable(m_art.things[i].id));
    }
}

void TokensTest::colours_are_told_apart_by_their_grey_alone()
{
    constexpr double kRounding = 0.3; // L*, of eight bits a channel
    const Plan drawn = plan();
    const QImage image = draw(m_art.colours, kWhite);
    for (std::size_t column = 0; column < m_art.things.size(); ++column) {
        std::vector<double> greys;
        const std::vector<QPoint> body = drawn.bodyIn(cell(column, 0));
        QVERIFY2(body.size() > 200, qPrintable(m_art.things[column].id));
        for (std::size_t row = 0; row < m_art.colours.size(); ++row) {
            double sum = 0;
            for (const QPoint pixel : body)
                sum += toLab(toRgb(image.pixel(pixel + QPoint(0, int(row) * kPitch)))).lightness;
            greys.push_back(sum / double(body.size()));
        }
        std::ranges::sort(greys);
        for (std::size_t i = 1; i < greys.size(); ++i)
            QVERIFY2(
                greys[i] - greys[i - 1] >= kLeastLightness - kRounding, qPrintable(m_art.things[column].id));
    }
}

void TokensTest::a_rim_stands_between_each_body_and_its_ground()
{
    const Plan drawn = plan();
    for (std::size_t column = 0; column < m_art.things.size(); ++column) {
        int bare = 0;
        eachPixel(cell(column, 0),
            [&](QPoint pixel) { bare += drawn.body(pixel) >= 64 && drawn.nearGround(pixel, 1) ? 1 : 0; });
        QVERIFY2(bare == 0, qPrintable(m_art.things[column].id));
    }
}

double TokensTest::worstEdge(const QImage &image, const std::vector<Edge> &edges) const
{
    QHash<QRgb, double> lights; // few pixels of a drawing have a colour of their own
    const auto light = [&](QPoint pixel) {
        const QRgb rgb = image.pixel(pixel);
        if (!lights.contains(rgb))
            lights[rgb] = luminance(toRgb(rgb));
        return lights[rgb];
    };
    double worst = 21;
    for (const Edge &edge : edges)
        for (std::size_t row = 0; row < m_art.colours.size(); ++row) {
            const QPoint down(0, int(row) * kPitch);
            worst = std::min(worst, contrastOf(light(edge.body + down), light(edge.rim + down)));
        }
    return worst;
}

/// Wherever a body ends towards the ground, within a millimetre there is what it keeps 3:1 with; and that is
/// on any pebble of any mood, resting or chosen, however bright and warm a visitor has set it.
void TokensTest::in_every_light_a_body_keeps_three_to_one_with_its_rim()
{
    const std::vector<Edge> edges = plan().edgesIn(QRect(QPoint(), sizeFor(1)));
    QVERIFY(edges.size() > 1000);
    TokenGlass glass(sizeFor(m_art.colours.size()), toColour(kWhite));
    layAll(glass, m_art.colours);
    const auto worstOn = [&](Rgb ground) {
        glass.setGround(toColour(ground));
        return worstEdge(glass.look(), edges);
    };
    for (const Mood &mood : m_moods)
        for (int brightness = -kFarthestStep; brightness <= kFarthestStep; ++brightness)
            for (int warmth = -kFarthestStep; warmth <= kFarthestStep; ++warmth)
                for (const Token ground : { Token::Pebble, Token::Chosen, Token::SkyTop })
                    QVERIFY2(
                        worstOn(::toRgb(palette(mood, { brightness, warmth })[ground])) >= kLeastRimContrast,
                        qPrintable(mood.id));
}

void TokensTest::nothing_is_cut_off_at_sixty_millimetres()
{
    constexpr int kLarge = 232; // 60 mm
    constexpr QSize kRoom(kLarge + 8, kLarge + 8);
    for (const TokenThing &thing : m_art.things) {
        TokenGlass glass(kRoom, toColour(kWhite));
        glass.lay(thing, { {}, kBlack, kBlack }, { kRoom.width() / 2.0, kRoom.height() / 2.0 }, kLarge);
        const QRect box = Silhouette(glass.look(), QRect({}, kRoom)).box();
        QVERIFY2(QRect(4, 4, kLarge, kLarge).contains(box), qPrintable(thing.id));
        QVERIFY2(std::max(box.width(), box.height()) > 0.75 * kLarge, qPrintable(thing.id));
    }
}

STILLROOM_GLASS_TEST(TokensTest, Glass::drawnByTheClock)
#include "tst_tokens.moc"
