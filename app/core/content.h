// SPDX-License-Identifier: MPL-2.0
// Everything a kiosk shows and asks: a site's settings and pages, and what media/ offers, read as one.
#pragma once

#include "core/catalog.h"
#include "core/pages.h"
#include "core/settings.h"

struct Content {
    Settings settings;
    Catalog catalog; ///< without what the site hides
    PageSet pages;

    /// Reads a site's folder against the media folder; every problem of every file comes back at once.
    static Result<Content> read(
        const QString &mediaFolder, const QString &siteFolder, const QDate &today = QDate::currentDate());

    /// A proven site was good once: what it names and media lacks is media's loss, not the site's mistake.
    enum class SiteIs { New, Proven };
    /// As the kiosk reads: a broken file of media is left out and its problems are added to `leftOut`, so
    /// only a site's own problems stand in the way. The site's own soundscapes are left out like those of
    /// media; they are large and never copied, so `soundsOf` names the folder they stand in where that is
    /// another.
    static Result<Content> readGood(const QString &mediaFolder, const QString &siteFolder, SiteIs siteIs,
        Problems &leftOut, const QDate &today = QDate::currentDate(), const QString &soundsOf = {});
};
