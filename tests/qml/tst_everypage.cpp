// SPDX-License-Identifier: MPL-2.0
// Every page, on every glass, in every language: what can be touched is named, large and apart, and words
// stay whole.
#include "glassprogram.h"
#include "qml/longwords.h"
#include "qml/measures.h"
#include "qml/pages.h"

#include <QQmlEngine>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Sight {
    QString page;
    Glance glance;
    QString leave; ///< the name of Leave in this language
    QString person;
};

QList<PretendKiosk::Glass> glasses()
{
    return { { { 800, 480 }, 5.2 }, { { 1280, 800 }, 3.86 }, { { 1280, 800 }, 5.87 },
        { { 1920, 1080 }, 4.03 }, { { 1080, 1920 }, 4.03 } };
}

const Control *find(const Sight &seen, const QString &name)
{
    for (const Control &control : seen.glance.controls)
        if (control.name == name)
            return &control;
    return nullptr;
}

}

class tst_everypage : public QObject {
    Q_OBJECT

    std::map<QString, std::vector<Sight>> m_walks; ///< by glass and language
    QString m_row;
    Panel m_panel;

    static std::vector<Sight> walk(PretendKiosk::Glass glass, const QString &language)
    {
        PretendKiosk kiosk(shippedContent(), glass);
        LongWords longWords;
        const bool pretend = language == u"long" && longWords.load();
        std::vector<Sight> seen;
        for (const PageState &page : everyPage()) {
            kiosk.visit(pretend ? u"en"_s : language);
            if (pretend) { // asked before the real one, which a new visit has put first again
                QCoreApplication::removeTranslator(&longWords);
                QCoreApplication::installTranslator(&longWords);
                qmlEngine(&kiosk.window())->retranslate();
            }
            kiosk.settle();
            page.come(kiosk);
            kiosk.settle();
            seen.push_back(
                { page.name, glanceAt(kiosk.window()), qtTrId("bar-leave"), qtTrId("bar-person") });
            if (const QString folder = qEnvironmentVariable("STILLROOM_PICTURES"); !folder.isEmpty())
                kiosk.look().save(u"%1/%2-%3x%4@%5-%6.png"_s.arg(folder, language)
                                      .arg(glass.size.width())
                                      .arg(glass.size.height())
                                      .arg(glass.density)
                                      .arg(page.name));
        }
        return seen;
    }

    void judge(const std::function<QStringList(const Sight &)> &rule) const
    {
        QStringList found;
        for (const Sight &seen : m_walks.at(m_row))
            for (const QString &fault : rule(seen))
                found += seen.page + u": "_s + fault;
        for (const QString &fault : found)
            qInfo("%s", qPrintable(fault)); // one by one: a long message would be cut
        QVERIFY2(found.isEmpty(), qPrintable(u"%1 faults, named above"_s.arg(found.size())));
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("density");
        QTest::addColumn<QString>("language");
        for (const auto &glass : glasses())
            for (const char *language : { "en", "es", "long" })
                QTest::addRow(
                    "%dx%d@%.2f %s", glass.size.width(), glass.size.height(), glass.density, language)
                    << glass.size << glass.density << QString::fromLatin1(language);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        QFETCH_GLOBAL(QSize, size);
        QFETCH_GLOBAL(double, density);
        QFETCH_GLOBAL(QString, language);
        m_panel = { QSizeF(size), density };
        const QString row = u"%1x%2@%3 %4"_s.arg(size.width()).arg(size.height()).arg(density).arg(language);
        m_row = row;
        if (!m_walks.contains(row))
            m_walks[row] = walk({ size, density }, language);
    }

    void everything_that_can_be_pressed_has_a_name_and_a_role()
    {
        judge([](const Sight &seen) { return namelessControls(seen.glance); });
    }

    void everything_that_can_be_pressed_is_twelve_millimetres()
    {
        judge([this](const Sight &seen) { return smallControls(seen.glance, m_panel, 12); });
    }

    void leave_a_person_and_the_tiles_of_home_are_eighteen_millimetres()
    {
        judge([this](const Sight &seen) {
            Glance main;
            for (const Control &control : seen.glance.controls)
                if (control.name == seen.leave || control.name == seen.person || seen.page == u"home")
                    main.controls.push_back(control);
            return smallControls(main, m_panel, 18);
        });
    }

    void three_millimetres_lie_between_what_can_be_pressed()
    {
        judge([this](const Sight &seen) { return crowdedControls(seen.glance, m_panel); });
    }

    void nothing_that_can_be_pressed_leaves_the_glass()
    {
        judge([this](const Sight &seen) { return lostControls(seen.glance, m_panel); });
    }

    void words_stay_whole()
    {
        judge([this](const Sight &seen) { return brokenTexts(seen.glance, m_panel); });
    }

    void words_and_controls_keep_apart()
    {
        judge([](const Sight &seen) { return textsUnderControls(seen.glance); });
    }

    void words_and_words_keep_apart()
    {
        judge([](const Sight &seen) { return textsUnderTexts(seen.glance); });
    }

    void capitals_are_large()
    {
        judge([this](const Sight &seen) { return smallCapitals(seen.glance, m_panel); });
    }

    void leave_is_on_every_page_in_the_same_place()
    {
        const Control *first = nullptr;
        judge([&first](const Sight &seen) {
            const Control *leave = find(seen, seen.leave);
            if (!leave)
                return seen.page == u"rest" ? QStringList() : QStringList(u"there is no Leave"_s);
            first = first ? first : leave;
            const bool same = leave->enabled && leave->rect.bottomLeft() == first->rect.bottomLeft()
                && leave->rect.height() == first->rect.height();
            return same ? QStringList() : QStringList(u"Leave is somewhere else"_s);
        });
    }
};

STILLROOM_GLASS_TEST(tst_everypage, Glass::drawnPlainly)

#include "tst_everypage.moc"
