// SPDX-License-Identifier: MPL-2.0
// A page that is longer than the glass: it is read on by whole lines, and no press passes what nobody saw.
#include "glassprogram.h"
#include "qml/glance.h"
#include "qml/pretendkiosk.h"

#include <QImage>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using At = Session::Place;

namespace {

/// A page open at its beginning, and the part of it that is seen.
class Reader {
public:
    explicit Reader(PretendKiosk::Glass glass)
        : kiosk(shippedContent(), glass)
    {
    }

    void open(const QString &language, int leaf)
    {
        kiosk.visit(language);
        kiosk.room.session()->go(At::How);
        kiosk.settle();
        kiosk.room.library()->read(kiosk.room.library()->leaves().value(leaf));
        kiosk.settle();
    }
    bool further() { return kiosk.press(qtTrId("reading-further")); }
    bool earlier() { return kiosk.press(qtTrId("reading-earlier")); }

    /// Pixels that have gone by at the upper edge, from where the words begin.
    double gone() const { return seen().top() - texts().front().painted.top(); }
    double read() const { return gone() + seen().height(); }
    /// Whether there are words between `read` and `gone`, more than what lies under both.
    bool passes(double read, double gone) const
    {
        if (gone <= read)
            return false;
        const std::vector<Text> all = texts();
        const double begin = all.front().painted.top();
        return std::any_of(all.begin(), all.end(), [=](const Text &text) {
            return text.painted.bottom() - begin > read + kHair && text.painted.top() - begin < gone - kHair;
        });
    }
    double all() const { return texts().back().painted.bottom() - texts().front().painted.top(); }
    /// Whether letters reach the edge that cuts a text.
    bool cuts()
    {
        const QImage glass = kiosk.look();
        const std::vector<Text> all = texts();
        return std::any_of(all.begin(), all.end(), [&](const Text &text) {
            return text.shown.height() > kHair && text.shown.bottom() < text.painted.bottom() - kHair
                && hasLetters(
                    glass, text.shown.bottomLeft().toPoint() - QPoint(0, 1), int(text.shown.width()));
        });
    }

    PretendKiosk kiosk;

private:
    static constexpr double kHair = 1; ///< pixels

    /// On `width` pixels from `begin` to the right, with bare stone before them.
    static bool hasLetters(const QImage &glass, QPoint begin, int width)
    {
        const int stone = qGray(glass.pixel(begin - QPoint(4, 0)));
        for (int x = 0; x < width; ++x)
            if (std::abs(qGray(glass.pixel(begin + QPoint(x, 0))) - stone) > 60)
                return true;
        return false;
    }
    std::vector<Text> texts() const
    {
        std::vector<Text> texts = glanceAt(*kiosk.stage.window()).texts;
        std::erase_if(texts, [](const Text &text) { return !text.scrolls; });
        return texts;
    }
    QRectF seen() const
    {
        QRectF part;
        for (const Text &text : texts())
            part |= text.shown;
        return part;
    }
};

constexpr PretendKiosk::Glass kSmall{ { 800, 480 }, 5.2 };
constexpr PretendKiosk::Glass kWide{ { 1280, 800 }, 5.87 };

}

class tst_readingon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void a_page_is_read_by_whole_lines_and_nothing_is_passed_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("density");
        for (const auto &glass : { kSmall, kWide })
            QTest::addRow("%dx%d", glass.size.width(), glass.size.height()) << glass.size << glass.density;
    }
    void a_page_is_read_by_whole_lines_and_nothing_is_passed()
    {
        QFETCH(QSize, size);
        QFETCH(double, density);
        Reader reader({ size, density });
        int turns = 0, cut = 0, passed = 0;
        for (const char *language : { "en", "es" })
            for (int leaf = 0; leaf < 3; ++leaf) {
                reader.open(QString::fromLatin1(language), leaf);
                cut += reader.cuts() ? 1 : 0;
                for (double read = reader.read(); reader.further(); read = reader.read(), ++turns) {
                    reader.kiosk.settle();
                    cut += reader.cuts() ? 1 : 0;
                    passed += reader.passes(read, reader.gone()) ? 1 : 0;
                    QVERIFY(reader.read() > read);
                }
                QVERIFY(reader.read() >= reader.all() - 1);
            }
        qInfo("%d turns", turns);
        QVERIFY(turns > 4);
        QCOMPARE(cut, 0);
        QCOMPARE(passed, 0);
    }

    void the_way_back_passes_nothing_either()
    {
        Reader reader(kSmall);
        reader.open(u"en"_s, 0);
        while (reader.further())
            reader.kiosk.settle();
        for (double gone = reader.gone(); reader.earlier(); gone = reader.gone()) {
            reader.kiosk.settle();
            QVERIFY(reader.gone() < gone);
            QVERIFY(!reader.passes(reader.read(), gone));
            QVERIFY(!reader.cuts());
        }
        QCOMPARE(reader.gone(), 0.0);
    }

    void a_press_while_it_turns_passes_nothing_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("while words go") << 200;
        QTest::newRow("while words come") << 1300;
    }
    void a_press_while_it_turns_passes_nothing()
    {
        QFETCH(int, after);
        Reader reader(kSmall);
        reader.open(u"en"_s, 0);
        const double read = reader.read();
        QVERIFY(reader.further());
        reader.kiosk.pass(std::chrono::milliseconds(after));
        reader.further();
        reader.kiosk.settle();
        QVERIFY(reader.gone() > 0);
        QVERIFY(!reader.passes(read, reader.gone()));
    }
};

STILLROOM_GLASS_TEST(tst_readingon, Glass::drawnPlainly)

#include "tst_readingon.moc"
