// SPDX-License-Identifier: MPL-2.0
// Every page in every mood looks as somebody last decided it should. Where it was meant to change,
// tests/golden/renew takes the pictures anew, and the change of them is part of the review.
#include "golden/likeness.h"
#include "golden/pictures.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// CIE 1976, where 2.3 is the least that anybody sees. The same page again comes to 0.1 and 0.5, letters
// hinted in full and coloured at their edges to 0.1 and 4 (and to more where a line then breaks at another
// word); a pill that is gone to 5.7 to 10, a title two gaps aside to 6 to 14.
constexpr double kMean = 1.0, kWorst = 4.0;

Mosaic golden(const QString &size)
{
    return Mosaic(u"%1/%2.png"_s.arg(QStringLiteral(STILLROOM_GOLDEN), size));
}

/// All four by night, one of them otherwise.
std::vector<Glass> glasses()
{
    std::vector<Glass> all = allGlasses();
    if (!qEnvironmentVariableIsSet("STILLROOM_EVERY_GLASS"))
        std::erase_if(all, [](const Glass &glass) { return glass.name != u"1280x800"; });
    return all;
}

void keep(const QImage &look, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("STILLROOM_PICTURES"); !folder.isEmpty())
        look.save(u"%1/%2.png"_s.arg(folder, name));
}

}

class tst_golden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void every_page_and_mood_has_its_picture()
    {
        for (const Glass &glass : allGlasses()) {
            QCOMPARE(golden(glass.name).pages(), goldenPages());
            QCOMPARE(golden(glass.name).moods(), goldenMoods(goldenContent()));
        }
    }

    void every_page_looks_as_it_was_decided_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("mood");
        for (const Glass &glass : glasses())
            for (const QString &mood : goldenMoods(goldenContent()))
                QTest::addRow("%s %s", qPrintable(glass.name), qPrintable(mood)) << glass.name << mood;
    }
    void every_page_looks_as_it_was_decided()
    {
        QFETCH(QString, size);
        QFETCH(QString, mood);
        const Mosaic decided = golden(size);
        double mean = 0, worst = 0;
        QStringList other;
        const auto judge = [&](const QString &page, const QImage &look) {
            const Likeness found = likeness(madeSmall(look), decided.at(page, mood));
            mean = std::max(mean, found.mean);
            worst = std::max(worst, found.worst);
            if (found.mean <= kMean && found.worst <= kWorst)
                return;
            other += u"%1: %2 on the mean, %3 around %4 % across and %5 % down"_s.arg(page)
                         .arg(found.mean, 0, 'f', 2)
                         .arg(found.worst, 0, 'f', 1)
                         .arg(100 * found.where.x() / decided.at(page, mood).width())
                         .arg(100 * found.where.y() / decided.at(page, mood).height());
            keep(look, u"%1-%2-%3"_s.arg(page, mood, size));
        };
        const auto all = allGlasses();
        lookAtAll(goldenContent(), mood, std::ranges::find(all, size, &Glass::name)->glass, judge);
        qInfo("%s %s: at most %.2f on the mean, %.1f in a square", qPrintable(size), qPrintable(mood), mean,
            worst);
        for (const QString &page : other)
            qInfo("%s", qPrintable(page)); // one by one: a long message would be cut
        QVERIFY2(other.isEmpty(), "pages above look otherwise; if they should, run tests/golden/renew");
    }
};

int main(int argc, char *argv[])
{
    drawByHand();
    QGuiApplication app(argc, argv);
    tst_golden test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_golden.moc"
