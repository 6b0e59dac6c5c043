// SPDX-License-Identifier: MPL-2.0
// The last content that was good.
#include "device/lastgood.h"

#include "core/log.h"
#include "core/sitefile.h"
#include "device/sitecopy.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

const auto kLink = u"last-good"_s;
const auto kGeneration = u"generation-"_s;

void tell(const Content &content, const Problems &leftOut)
{
    if (!leftOut.empty())
        Log::say(Log::Id::MediaLeftOut, { { "problems", Log::count(leftOut.size()) } });
    Log::say(Log::Id::ContentRead,
        { { "moods", Log::count(content.catalog.moods.size()) },
            { "sounds", Log::count(content.catalog.soundscapes.size()) },
            { "activities", Log::count(content.catalog.activities.size()) },
            { "pages", content.pages.ids().size() } });
}

/// Takes away every generation but the one that `last-good` points to.
void clearAway(const QString &state)
{
    const QString kept = QFileInfo(QFileInfo(state + u'/' + kLink).symLinkTarget()).fileName();
    for (const QString &name :
        QDir(state).entryList({ kGeneration + u'*' }, QDir::Dirs | QDir::NoDotAndDotDot))
        if (name != kept)
            QDir(state + u'/' + name).removeRecursively();
}

/// A name that is not there yet. Two are enough, since only one is ever kept.
QString freshName(const QString &state)
{
    const QString first = kGeneration + u"1"_s;
    return QFileInfo::exists(state + u'/' + first) ? kGeneration + u"2"_s : first;
}

}

Result<Content> LastGood::choose(
    const QString &mediaFolder, const QString &siteFolder, const QString &shippedFolder)
{
    const std::pair<Source, QString> places[]{ { Source::Site, siteFolder },
        { Source::LastGood, m_state + u'/' + kLink }, { Source::Shipped, shippedFolder } };
    m_problems.clear();
    for (const auto &[source, folder] : places) {
        if (source == Source::LastGood && m_state.isEmpty())
            continue;
        const auto siteIs = source == Source::Site ? Content::SiteIs::New : Content::SiteIs::Proven;
        Problems leftOut;
        Result<Content> content
            = Content::readGood(mediaFolder, folder, siteIs, leftOut, QDate::currentDate(), siteFolder);
        m_source = source;
        if (content) {
            tell(*content, leftOut);
            m_problems.insert(m_problems.end(), leftOut.begin(), leftOut.end());
            if (source == Source::Site)
                keep(mediaFolder, siteFolder, content->settings);
            else
                Log::say(Log::Id::LastGoodUsed, { { "which", static_cast<std::int64_t>(source) } });
            return content;
        }
        if (source == Source::Site) {
            m_problems = content.problems();
            Log::say(Log::Id::ContentRefused, { { "problems", Log::count(m_problems.size()) } });
        }
    }
    return m_problems;
}

void LastGood::keep(const QString &mediaFolder, const QString &siteFolder, const Settings &settings) const
{
    if (m_state.isEmpty())
        return;
    const QString link = m_state + u'/' + kLink;
    const auto copy = copyOf(siteFolder, settings.languages);
    if (!copy || copy == copyOf(link, languagesOf(link)))
        return;
    if (!QDir().mkpath(m_state))
        return;
    clearAway(m_state);
    const QString name = freshName(m_state);
    const QString folder = m_state + u'/' + name;
    Problems ignored; // told when the site was read
    // The site may have changed since it was read, so it is the copy that has to be good.
    if (writeCopy(*copy, folder)
        && Content::readGood(
            mediaFolder, folder, Content::SiteIs::New, ignored, QDate::currentDate(), siteFolder)
        && swapLink(link, name))
        Log::say(Log::Id::LastGoodKept);
    clearAway(m_state);
}
