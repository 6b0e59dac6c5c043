// SPDX-License-Identifier: MPL-2.0
// What a check found.
#include "ctl/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int kReminderDays = 150;
constexpr int kNoticeDays = 180;

QString summaryOf(const SiteCheckIn &checkIn)
{
    if (!checkIn.enabled)
        return u"none"_s;
    return u"%1, %2 needs, %3 places, %4 seats"_s.arg(checkIn.kiosk)
        .arg(checkIn.needs.size())
        .arg(checkIn.places.size())
        .arg(checkIn.seats.size());
}

QString age(const Page &page, const QDate &today)
{
    const qint64 days = page.checked.daysTo(today);
    if (days < kReminderDays)
        return {};
    const QString file = u"pages/%1/%2.md"_s.arg(page.language, page.id);
    if (days > kNoticeDays)
        return u"notice: %1 was last checked %2 days ago; %3 answers for it\n"_s.arg(file).arg(days).arg(
            page.owner);
    return u"reminder: %1 was last checked %2 days ago; after %3 it is old\n"_s.arg(file).arg(days).arg(
        kNoticeDays);
}

}

QString asText(const Problems &problems)
{
    QString text;
    for (const Problem &problem : problems)
        text += problem.text() + u'\n';
    return text + (problems.size() == 1 ? u"1 problem\n"_s : u"%1 problems\n"_s.arg(problems.size()));
}

QByteArray asJson(const Problems &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems)
        list += QJsonObject{ { u"file"_s, problem.file }, { u"line"_s, problem.line },
            { u"column"_s, problem.column }, { u"what"_s, problem.what }, { u"allowed"_s, problem.allowed } };
    return QJsonDocument(list).toJson();
}

QString summary(const Content &content, const QDate &today)
{
    QString text
        = u"languages: %1\nmoods: %2\nsounds: %3\nmixes: %4\nactivities: %5\ntokens: %6\ncheck-in: %7\npages: %8\n"_s
              .arg(content.settings.languages.join(u' '))
              .arg(content.catalog.moods.size())
              .arg(content.catalog.soundscapes.size())
              .arg(content.catalog.mixes.size())
              .arg(content.catalog.activities.size())
              .arg(content.catalog.tokens.pairs())
              .arg(summaryOf(content.settings.checkIn))
              .arg(content.pages.ids().size());
    for (const Page &page : content.pages.pages)
        text += age(page, today);
    return text + u"all is well\n"_s;
}
