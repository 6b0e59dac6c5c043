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
};
