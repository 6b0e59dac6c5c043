// SPDX-License-Identifier: MPL-2.0
// Everything that can be chosen: it loads, is licensed and tagged, speaks every language, and its words are
// kind.
#include "content/shipped.h"
#include "core/media.h"
#include "core/tags.h"
#include "testprogram.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using words::Where;

class ShippedMedia : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void there_is_something_to_choose_of_every_kind();
    void every_text_speaks_every_language();
    void titles_and_previews_are_kind_and_fit_a_tile();
    void every_step_is_kind();
    void staff_notes_say_what_it_is_not_and_take_care();
    void everything_is_licensed_for_anyone();
    void every_tag_is_of_the_closed_list();
    void every_tag_has_a_plain_name();
    void whatever_tag_a_site_hides_nothing_of_it_is_left();
    void a_place_that_decides_nothing_has_six_mixes();
    void no_two_mixes_are_the_same_sounds();
    void two_thirds_of_the_activities_need_no_breath();
    void breath_is_never_first();
    void a_first_step_says_that_stopping_is_fine();

private:
    struct Named {
        QString id;
        LocalText title, preview;
        QStringList tags;
        QString licence;
    };
    std::vector<Named> m_all;
    Catalog m_catalog;
    QStringList m_languages;

    static QStringList lint(const LocalText &text, const QStringList &languages, Where where);
};

QStringList ShippedMedia::lint(const LocalText &text, const QStringList &languages, Where where)
{
    QStringList found;
    for (const QString &language : languages)
        found += shipped::asTexts(words::lint(text.in(language), language, where));
    return found;
}

void ShippedMedia::initTestCase()
{
    NOTHING_IN(shipped::asTexts(shipped::content().problems()), u"it does not load"_s);
    m_languages = shipped::content()->settings.languages;
    m_catalog
        = Media::read(QStringLiteral(STILLROOM_MEDIA), {}, m_languages).catalog; // what is kept back as well
    for (const Mood &mood : m_catalog.moods)
        m_all.push_back({ mood.id, mood.title, mood.preview, mood.tags, mood.licence });
    for (const Soundscape &sound : m_catalog.soundscapes)
        m_all.push_back({ sound.id, sound.title, sound.preview, sound.tags, sound.licence });
    for (const Mix &mix : m_catalog.mixes)
        m_all.push_back({ mix.id, mix.title, mix.preview, mix.tags, mix.licence });
    for (const Activity &activity : m_catalog.activities)
        m_all.push_back({ activity.id, activity.title, activity.preview, activity.tags, activity.licence });
}

void ShippedMedia::there_is_something_to_choose_of_every_kind()
{
    QCOMPARE(m_languages, QStringList({ u"en"_s, u"es"_s }));
    QVERIFY(m_catalog.moods.size() >= 3);
    QVERIFY(m_catalog.soundscapes.size() >= 5);
    QVERIFY(m_catalog.mixes.size() >= 6);
    QVERIFY(m_catalog.activities.size() >= 3);
}

void ShippedMedia::every_text_speaks_every_language()
{
    const QStringList wanted = [this] {
        QStringList list = m_languages;
        list.sort();
        return list;
    }();
    for (const Named &one : m_all) {
        QVERIFY2(one.title.languages() == wanted, qPrintable(one.id));
        QVERIFY2(one.preview.languages() == wanted, qPrintable(one.id));
    }
    for (const Activity &activity : m_catalog.activities) {
        QVERIFY2(activity.staffNote.languages() == wanted, qPrintable(activity.id));
        for (const LocalText &step : activity.steps)
            QVERIFY2(step.languages() == wanted, qPrintable(activity.id));
    }
}

void ShippedMedia::titles_and_previews_are_kind_and_fit_a_tile()
{
    for (const Named &one : m_all) {
        NOTHING_IN(lint(one.title, m_languages, Where::Label), one.id);
        NOTHING_IN(lint(one.preview, m_languages, Where::Label), one.id);
        for (const QString &language : m_languages)
            QVERIFY2(one.title.in(language).size() <= 34, qPrintable(one.id));
    }
}

void ShippedMedia::every_step_is_kind()
{
    for (const Activity &activity : m_catalog.activities)
        for (const LocalText &step : activity.steps)
            NOTHING_IN(lint(step, m_languages, Where::Step), activity.id);
}

void ShippedMedia::staff_notes_say_what_it_is_not_and_take_care()
{
    for (const Activity &activity : m_catalog.activities) {
        NOTHING_IN(lint(activity.staffNote, m_languages, Where::StaffNote), activity.id);
        QVERIFY2(activity.staffNote.in(u"en"_s).contains(u"What it is not:"_s), qPrintable(activity.id));
        QVERIFY2(activity.staffNote.in(u"en"_s).contains(u"Cautions:"_s), qPrintable(activity.id));
        QVERIFY2(activity.staffNote.in(u"es"_s).contains(u"Qué no es:"_s), qPrintable(activity.id));
        QVERIFY2(activity.staffNote.in(u"es"_s).contains(u"Cuidados:"_s), qPrintable(activity.id));
    }
}

void ShippedMedia::everything_is_licensed_for_anyone()
{
    static const QStringList open{ u"CC0-1.0"_s, u"CC-BY-4.0"_s };
    for (const Named &one : m_all)
        QVERIFY2(open.contains(one.licence), qPrintable(one.id + u" is under "_s + one.licence));
}

void ShippedMedia::every_tag_is_of_the_closed_list()
{
    // What shows and sounds like nothing on the list says so by an empty list, and by standing here.
    static const QStringList ofNothing{ u"look-around"_s, u"plain"_s, u"meadow"_s, u"sky"_s };
    for (const Named &one : m_all) {
        for (const QString &tag : one.tags)
            QVERIFY2(allTags().contains(tag) && !forbiddenTags().contains(tag),
                qPrintable(one.id + u": "_s + tag));
        QVERIFY2(!one.tags.isEmpty() || ofNothing.contains(one.id), qPrintable(one.id + u" has no tag"_s));
    }
}

void ShippedMedia::every_tag_has_a_plain_name()
{
    QCOMPARE(std::ssize(m_catalog.tagWords), allowedTags().size());
    for (const auto &[tag, name] : m_catalog.tagWords) {
        NOTHING_IN(lint(name, m_languages, Where::Label), tag);
        for (const QString &language : m_languages)
            QVERIFY2(name.speaks(language) && name.in(language).size() <= 24, qPrintable(tag));
    }
}

void ShippedMedia::whatever_tag_a_site_hides_nothing_of_it_is_left()
{
    const auto spared = [](const auto &entries, const QStringList &hidden) {
        return std::ranges::none_of(entries, [&](const auto &one) { return touches(one.tags, hidden); });
    };
    for (const QString &tag : allowedTags()) {
        const Catalog left = m_catalog.without({}, { tag });
        QVERIFY2(spared(left.moods, { tag }) && spared(left.soundscapes, { tag })
                && spared(left.mixes, { tag }) && spared(left.activities, { tag }),
            qPrintable(tag));
        for (const Mix &mix : left.mixes)
            for (const Mix::Part &part : mix.parts)
                QVERIFY2(std::ranges::count(left.soundscapes, part.sound, &Soundscape::id) == 1,
                    qPrintable(mix.id));
    }
    const Catalog &offered = shipped::content()->catalog;
    QVERIFY(spared(offered.soundscapes, keptBackTags()) && spared(offered.mixes, keptBackTags()));
}

void ShippedMedia::a_place_that_decides_nothing_has_six_mixes()
{
    QVERIFY(m_catalog.without({}, keptBackTags()).mixes.size() >= 6);
}

void ShippedMedia::no_two_mixes_are_the_same_sounds()
{
    for (const Mix &mix : m_catalog.mixes)
        QCOMPARE(std::ranges::count_if(m_catalog.mixes,
                     [&mix](const Mix &other) {
                         return std::ranges::is_permutation(
                             mix.parts, other.parts, {}, &Mix::Part::sound, &Mix::Part::sound);
                     }),
            1);
}

void ShippedMedia::two_thirds_of_the_activities_need_no_breath()
{
    const auto breathing = std::count_if(m_catalog.activities.begin(), m_catalog.activities.end(),
        [](const Activity &activity) { return activity.family == Family::Breathe || activity.breath; });
    QVERIFY(3 * breathing <= std::ssize(m_catalog.activities));
}

void ShippedMedia::breath_is_never_first()
{
    QVERIFY(!m_catalog.activities.empty());
    QVERIFY(m_catalog.activities.front().family != Family::Breathe);
}

void ShippedMedia::a_first_step_says_that_stopping_is_fine()
{
    for (const Activity &activity : m_catalog.activities) {
        QVERIFY(!activity.steps.empty());
        QVERIFY2(activity.steps.front().in(u"en"_s).contains(u"stop"_s, Qt::CaseInsensitive),
            qPrintable(activity.id));
        QVERIFY2(activity.steps.front().in(u"es"_s).contains(u"parar"_s, Qt::CaseInsensitive),
            qPrintable(activity.id));
    }
}

STILLROOM_TEST(ShippedMedia)
#include "tst_shippedmedia.moc"
