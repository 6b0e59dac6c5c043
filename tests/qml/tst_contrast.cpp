// SPDX-License-Identifier: MPL-2.0
// Words and signs stand out from the very pixels behind them, on every page, in every mood, however dark or
// bright.
#include "qml/inks.h"
#include "qml/pages.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Round {
    const char *name;
    PretendKiosk::Glass glass;
    Setting setting;
};

/// All by night; one of them for whoever waits.
std::vector<Round> rounds()
{
    const PretendKiosk::Glass usual{ { 1280, 800 }, 3.86 };
    if (!qEnvironmentVariableIsSet("STILLROOM_EVERY_GLASS"))
        return { { "1280x800", usual, { 0, 0 } } };
    std::vector<Round> all;
    for (const auto &[name, glass] :
        { std::pair{ "800x480", PretendKiosk::Glass{ { 800, 480 }, 5.2 } }, { "1280x800", usual },
            { "1920x1080", { { 1920, 1080 }, 4.03 } }, { "1080x1920", { { 1080, 1920 }, 4.03 } } })
        for (const int brightness : { -kFarthestStep, 0, kFarthestStep })
            all.push_back({ name, glass, { brightness, 0 } });
    for (const Setting setting : { Setting{ -2, -2 }, { -2, 2 }, { 2, -2 }, { 2, 2 } })
        all.push_back({ "1280x800", usual, setting });
    return all;
}

QString told(const Faint &faint)
{
    return u"%1 \"%2\" at %3,%4"_s.arg(faint.contrast, 0, 'f', 2)
        .arg(faint.ink.name.left(40))
        .arg(faint.where.x())
        .arg(faint.where.y());
}

}

class tst_contrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everything_that_says_something_stands_out_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("density");
        QTest::addColumn<QString>("mood");
        QTest::addColumn<int>("brightness");
        QTest::addColumn<int>("warmth");
        for (const Round &round : rounds())
            for (const Mood &mood : shippedContent().catalog.moods)
                QTest::addRow("%s %s %+d %+d", round.name, qPrintable(mood.id), round.setting.brightness,
                    round.setting.warmth)
                    << round.glass.size << round.glass.density << mood.id << round.setting.brightness
                    << round.setting.warmth;
    }
    void everything_that_says_something_stands_out()
    {
        QFETCH(QSize, size);
        QFETCH(double, density);
        QFETCH(QString, mood);
        QFETCH(int, brightness);
        QFETCH(int, warmth);
        Content content = shippedContent();
        content.settings.light.mood = mood;
        content.settings.light.setting = { brightness, warmth };
        PretendKiosk kiosk(std::move(content), { size, density });
        double words = 21, parts = 21;
        QStringList faint;
        for (const PageState &page : everyPage()) {
            kiosk.visit(u"en"_s);
            kiosk.settle();
            page.come(kiosk);
            kiosk.settle();
            for (const Faint &each : contrasts(kiosk)) {
                double &least = each.ink.kind == InkKind::Words ? words : parts;
                least = std::min(least, each.contrast);
                if (each.contrast < leastContrast(each.ink.kind))
                    faint += page.name + u": "_s + told(each);
            }
        }
        qInfo("%s: words %.2f, parts %.2f", QTest::currentDataTag(), words, parts);
        for (const QString &one : faint)
            qInfo("%s", qPrintable(one)); // one by one: a long message would be cut
        QVERIFY2(faint.isEmpty(), qPrintable(u"%1 are too faint, named above"_s.arg(faint.size())));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QSG_RENDER_LOOP", "basic"); // the others turn animations themselves
    askForSurface();
    QGuiApplication app(argc, argv);
    tst_contrast test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_contrast.moc"
