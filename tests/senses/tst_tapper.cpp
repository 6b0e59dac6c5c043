// SPDX-License-Identifier: MPL-2.0
// Somebody who wants to make the room flash: ten taps a second, now on one thing again and again, now on
// whatever they have tapped least, on every page there is. The time is the kiosk's own and passes by hand, so
// a busy machine changes nothing. STILLROOM_TAPPERS says how many there are, and the night says thirty.
#include "glassprogram.h"
#include "qml/glance.h"
#include "qml/pages.h"
#include "senses/byhand.h"
#include "senses/report.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace byhand;

namespace {

const QString kNowhere = u"the glass"_s; ///< where there is nothing to press
constexpr auto kLong = 20s; ///< each of them taps so long
constexpr unsigned kSeeds[]{ 1, 2, 3 }; ///< kept: each begins on another page, in another mood

class Tapper {
public:
    Tapper(PretendKiosk &kiosk, unsigned seed)
        : m_kiosk(kiosk)
        , m_random(seed)
    {
    }

    void begin()
    {
        const auto moods = m_kiosk.room.lighting()->moods();
        m_kiosk.visit(u"en"_s);
        m_kiosk.room.lighting()->choose(moods.at(below(moods.size())));
        m_kiosk.clock.crank(20s);
        const auto pages = everyPage();
        const PageState &page = pages.at(std::size_t(below(qsizetype(pages.size()))));
        qInfo("from %s", qPrintable(page.name));
        page.come(m_kiosk);
        m_kiosk.settle();
    }

    /// One tap, and the two pictures until the next.
    void tap(SenseWatch &watch)
    {
        const QString name = choose();
        for (const Control &control : glanceAt(m_kiosk.window()).controls)
            if (control.name == name && control.enabled) {
                QTest::mouseClick(
                    &m_kiosk.window(), Qt::LeftButton, Qt::NoModifier, control.rect.center().toPoint());
                break;
            }
        if (name == kNowhere)
            QTest::mouseClick(&m_kiosk.window(), Qt::LeftButton);
        // Leave counts for many, or they would see little else.
        m_taps[name] += name == qtTrId("bar-leave") ? 8 : 1;
        watch.touch({ m_kiosk.clock.now(), Touch::Kind::Finger, name });
        if (name == qtTrId("bar-leave"))
            watch.touch({ m_kiosk.clock.now(), Touch::Kind::Leave, name });
        for (int i = 0; i < 2; ++i) {
            m_kiosk.pass(kFrame, kFrame / 2);
            watch.see(Picture(m_kiosk.look()), m_kiosk.clock.now());
        }
    }

    [[nodiscard]] qsizetype things() const { return m_taps.size(); }

private:
    qsizetype below(qsizetype end) { return qsizetype(m_random() % std::uint32_t(end)); }

    /// The same as before, every other time; else what is tapped least of what is there.
    QString choose()
    {
        QStringList names;
        for (const Control &control : glanceAt(m_kiosk.window()).controls)
            if (control.enabled)
                names += control.name;
        if (names.isEmpty())
            return kNowhere;
        if (names.contains(m_last) && below(2) == 0)
            return m_last;
        std::ranges::shuffle(names, m_random);
        m_last = *std::ranges::min_element(
            names, {}, [this](const QString &name) { return m_taps.value(name); });
        return m_last;
    }

    PretendKiosk &m_kiosk;
    std::mt19937 m_random;
    QHash<QString, int> m_taps;
    QString m_last;
};

/// Of what was found, that which no sequence of taps may bring about.
QStringList neverByTaps(const SenseWatch &watch)
{
    QStringList rules;
    for (const Finding &finding : watch.findings())
        for (const char *rule : { "V1", "V2", "V5" })
            if (QLatin1String(rule) == QLatin1String(finding.limit.rule))
                rules += QLatin1String(rule);
    return rules;
}

}

class tst_tapper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_taps_make_the_room_flash_data()
    {
        QTest::addColumn<unsigned>("seed");
        const int tappers = qEnvironmentVariableIntValue("STILLROOM_TAPPERS");
        for (const unsigned seed : kSeeds)
            QTest::addRow("seed %u", seed) << seed;
        for (unsigned seed = std::size(kSeeds) + 1; seed <= unsigned(std::max(0, tappers)); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void no_taps_make_the_room_flash()
    {
        QFETCH(unsigned, seed);
        PretendKiosk kiosk(shippedContent(), kGlass);
        Tapper tapper(kiosk, seed);
        tapper.begin();
        SenseWatch watch;
        watch.touch({ kiosk.clock.now(), Touch::Kind::Finger, u"somebody who is there already"_s });
        for (auto gone = 0ms; gone < kLong; gone += 2 * kFrame)
            tapper.tap(watch);
        qInfo("%d things tapped\n%s", int(tapper.things()), qPrintable(reportOf(watch)));
        QVERIFY2(neverByTaps(watch).isEmpty(), qPrintable(neverByTaps(watch).join(u' ')));
    }
};

STILLROOM_GLASS_TEST(tst_tapper, Glass::drawnInTurn)

#include "tst_tapper.moc"
