// SPDX-License-Identifier: MPL-2.0
// The last content that was good, kept so that a mistake in a site's files never reaches the glass.
// A copy is a folder `generation-…` in the state folder; `last-good` is a symbolic link to it, swapped in one
// step. There are never more than two generations on disk. We keep no older ones: a site's history belongs in
// its backups.
#pragma once

#include "core/content.h"

#include <QString>

class LastGood {
public:
    /// Whose words are on the glass.
    enum class Source { Site, LastGood, Shipped };

    explicit LastGood(QString stateFolder)
        : m_state(std::move(stateFolder))
    {
    }

    /// Reads the site; where it has problems, the last good copy; where that has too, what was shipped. Only
    /// if none can be read are there problems instead of content. A good site is kept; a state folder that
    /// cannot be written stops nothing, and a broken file of media leaves out only itself. What was chosen
    /// and how much was wrong is written in the log.
    Result<Content> choose(
        const QString &mediaFolder, const QString &siteFolder, const QString &shippedFolder);

    [[nodiscard]] Source source() const { return m_source; } ///< of what was chosen
    [[nodiscard]] const Problems &problems() const
    {
        return m_problems;
    } ///< why the site was refused and what of media was left out, for staff

private:
    void keep(const QString &mediaFolder, const QString &siteFolder, const Settings &settings) const;

    QString m_state;
    Source m_source = Source::Site;
    Problems m_problems;
};
