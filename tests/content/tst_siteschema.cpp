// SPDX-License-Identifier: MPL-2.0
// The schema for editors and the kiosk's own reader agree about site.toml.
#include "content/schemawalk.h"
#include "core/settings.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <toml++/toml.h>

#include <sstream>

using namespace Qt::StringLiterals;

class SiteSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void site_toml_points_at_the_schema_in_its_first_line();
    void the_schema_accepts_the_site_that_ships();
    void both_take_a_check_in_with_an_own_need();
    void the_schema_turns_down_what_the_reader_turns_down_data();
    void the_schema_turns_down_what_the_reader_turns_down();
    void the_schema_names_the_keys_that_the_reader_knows();
    void and_those_of_a_light_by_time();
    void and_those_of_a_need_of_its_own();

private:
    QJsonObject m_schema;
    QByteArray m_site;

    static QJsonObject asJson(const QByteArray &toml);
    static Problems read(const QByteArray &toml);
    static QStringList keysKnown(const QByteArray &toml, const QString &place);
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A good check-in but for `value` of `key`; nothing of that key where it is empty.
QByteArray checkInWith(const QByteArray &key, const QByteArray &value)
{
    QMap<QByteArray, QByteArray> lines{ { "kiosk", "'a'" }, { "name", "{ en = 'A' }" },
        { "needs", "['water']" } };
    lines[key] = value;
    QByteArray toml = "[check-in]\n";
    for (auto line = lines.begin(); line != lines.end(); ++line)
        if (!line.value().isEmpty())
            toml += line.key() + " = " + line.value() + '\n';
    return toml;
}

QByteArrayList checkInsTurnedDown()
{
    const QByteArray thirteen = "['a','b','c','d','e','f','g','h','i','j','k','l','m']";
    const QByteArray nine = "[{ en = 'a' }, { en = 'b' }, { en = 'c' }, { en = 'd' }, { en = 'e' }, "
                            "{ en = 'f' }, { en = 'g' }, { en = 'h' }, { en = 'i' }]";
    const QByteArray tooLong = "{ en = '" + QByteArray(41, 'a') + "' }";
    QByteArrayList all;
    for (const auto &[key, value] :
        std::initializer_list<std::pair<const char *, QByteArray>>{ { "kiosk", "" }, { "kiosk", "'A'" },
            { "kiosk", "'all'" }, { "kiosk", "3" }, { "name", "" }, { "name", "'A'" }, { "name", tooLong },
            { "needs", "" }, { "needs", "[]" }, { "needs", "'water'" }, { "needs", "['water', 'water']" },
            { "needs", thirteen }, { "places", "'bench'" }, { "places", "['bench']" },
            { "places", "[{ en = '' }]" }, { "places", "[{ en = 'a' }, { en = 'a' }]" }, { "places", nine },
            { "seats", nine }, { "enabled", "'yes'" }, { "remind", "59" }, { "remind", "1801" },
            { "life", "9" }, { "life", "121" }, { "live", "90" }, { "own-needs", "[{ id = 'water' }]" },
            { "own-needs", "[{ id = 'Water', text = { en = 'A' } }]" },
            { "own-needs", "[{ id = 'water', text = { en = 'A' }, sign = 'water' }]" } })
        all += checkInWith(key, value);
    return all;
}

}

QJsonObject SiteSchema::asJson(const QByteArray &toml)
{
    const toml::table table
        = toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
    std::ostringstream json;
    json << toml::json_formatter{ table };
    return QJsonDocument::fromJson(QByteArray::fromStdString(json.str())).object();
}

Problems SiteSchema::read(const QByteArray &toml)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"site.toml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size())
        return { Problem{ file.fileName(), 0, 0, u"cannot be written"_s, u"a folder with room"_s } };
    file.close();
    return Settings::read(
        folder.path(), { QStringList{ u"nook"_s }, QStringList{}, QStringList{}, { u"person"_s } })
        .problems();
}

/// The reader tells which keys it knows where it is given one like no other.
QStringList SiteSchema::keysKnown(const QByteArray &toml, const QString &place)
{
    QStringList found;
    for (const Problem &problem : read(toml)) {
        if (!problem.what.startsWith("qqqqqqqqqqqq"_L1))
            continue;
        QString list = problem.allowed;
        for (const QString &key : list.remove(QRegularExpression(u"^known are "_s)).split(u", "_s))
            found += place.isEmpty() ? key : place + u'/' + key;
    }
    return found;
}

void SiteSchema::initTestCase()
{
    QJsonParseError error;
    m_schema
        = QJsonDocument::fromJson(bytesOf(QStringLiteral(STILLROOM_SITE "/schema/site.schema.json")), &error)
              .object();
    QVERIFY2(!m_schema.isEmpty(), qPrintable(error.errorString()));
    m_site = bytesOf(QStringLiteral(STILLROOM_SITE "/site.toml"));
    QVERIFY(!m_site.isEmpty());
}

void SiteSchema::site_toml_points_at_the_schema_in_its_first_line()
{
    QCOMPARE(m_site.split('\n').first(), QByteArray("#:schema ./schema/site.schema.json"));
}

void SiteSchema::the_schema_accepts_the_site_that_ships()
{
    const QStringList found = schemawalk::broken(m_schema, asJson(m_site));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void SiteSchema::both_take_a_check_in_with_an_own_need()
{
    const QByteArray toml = "languages = ['en']\nagency = { en = 'A' }\n"
        + checkInWith("own-needs", "[{ id = 'water', text = { en = 'A' }, group = 'a' }]");
    QVERIFY(read(toml).empty());
    QCOMPARE(schemawalk::broken(m_schema, asJson(toml)), QStringList());
}

void SiteSchema::the_schema_turns_down_what_the_reader_turns_down_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::newRow("no languages") << QByteArray("agency = { en = 'A' }");
    const QByteArray least = "languages = ['en']\nagency = { en = 'A' }\n";
    for (const QByteArray more : { "idel = 3", "pages = ['person', 'person']", "pages = 'person'",
             "[visit]\nidle = 59", "[visit]\nidle = 301", "[visit]\nidle = 90.5",
             "[visit]\nresting-idle = 299", "[visit]\nresting-idle = 1801", "[visit]\nprompt = 29",
             "[visit]\nprompt = 121", "[visit]\nidel = 90", "[light]\nmood = 3", "[light]\nbrightness = 3",
             "[light]\nwarmth = -3", "[light]\nmotion = 'fast'",
             "[light]\nby-time = { hours = '20:00-07:00' }", "[light]\nby-time = ['20:00-07:00']",
             "[light]\nby-time = [{ mood = 'nook' }]", "[light]\nby-time = [{ hours = 'noon' }]",
             "[light]\nby-time = [{ hours = '20:00-07:00', mood = 3 }]",
             "[light]\nby-time = [{ hours = '20:00-07:00', brightness = 3 }]",
             "[light]\nby-time = [{ hours = '20:00-07:00', warmth = -3 }]",
             "[light]\nby-time = [{ hours = '20:00-07:00', motion = 'slow' }]",
             "[room]\nopen = '08:00-18:00'", "[room]\nopen = ['8-18']",
             "[room]\nopen = ['08:00-18:00', '08:00-18:00']", "[room]\nhours = []", "[sound]\nceiling = 1.1",
             "[sound]\nceiling = -0.1", "[sound]\nenabled = 'yes'", "[sound]\nhidden = [3]",
             "[sound]\nquiet-hours = '12:00-13:00'", "[sound]\nquiet-hours = ['noon']",
             "[sound]\nquiet-hours = ['12:00-13:00 mon']", "[staff]\npin = '1234'", "[staff]\npin = 1234",
             "[staff]\nname = 'A'", "[activities]\nhidden = 3", "[hide]\ntags = 'rain'",
             "[hide]\nshow = ['rain']", "[panel]\nwidth = 89.0", "[panel]\nwidth = 2001.0", "visit = 3" })
        QTest::newRow(more.constData()) << least + more;
    for (const QByteArray &checkIn : checkInsTurnedDown())
        QTest::newRow(checkIn.constData()) << least + checkIn;
}

void SiteSchema::the_schema_turns_down_what_the_reader_turns_down()
{
    QFETCH(QByteArray, toml);
    QVERIFY2(!read(toml).empty(), "the reader takes it");
    QVERIFY2(!schemawalk::broken(m_schema, asJson(toml)).isEmpty(), "the schema takes it");
}

void SiteSchema::the_schema_names_the_keys_that_the_reader_knows()
{
    const QByteArray least = "languages = ['en']\nagency = { en = 'A' }\n";
    QStringList known = keysKnown(least + "qqqqqqqqqqqq = 1\n", {});
    QStringList named = schemawalk::keys(m_schema);
    for (const QString &key : m_schema[u"properties"_s].toObject().keys())
        if (m_schema[u"properties"_s][key][u"properties"_s].isObject())
            known += keysKnown(least + '[' + key.toUtf8() + "]\nqqqqqqqqqqqq = 1\n", key);
    known.sort();
    named.sort();
    QCOMPARE(named, known);
    QVERIFY(known.contains(u"visit/resting-idle"_s));
}

void SiteSchema::and_those_of_a_light_by_time()
{
    QStringList known = keysKnown("languages = ['en']\nagency = { en = 'A' }\n[light]\nby-time = [{ hours = "
                                  "'20:00-07:00', qqqqqqqqqqqq = 1 }]\n",
        {});
    const QJsonValue list = m_schema[u"properties"_s][u"light"_s][u"properties"_s][u"by-time"_s];
    QStringList named = schemawalk::keys(list[u"items"_s].toObject());
    known.sort();
    named.sort();
    QCOMPARE(named, known);
}

void SiteSchema::and_those_of_a_need_of_its_own()
{
    QStringList known = keysKnown("languages = ['en']\nagency = { en = 'A' }\n[[check-in.own-needs]]\n"
                                  "qqqqqqqqqqqq = 1\n",
        {});
    const QJsonValue list = m_schema[u"properties"_s][u"check-in"_s][u"properties"_s][u"own-needs"_s];
    QStringList named = schemawalk::keys(list[u"items"_s].toObject());
    known.sort();
    named.sort();
    QCOMPARE(named, known);
}

STILLROOM_TEST(SiteSchema)
#include "tst_siteschema.moc"
