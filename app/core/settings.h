// SPDX-License-Identifier: MPL-2.0
// What a site decides, read from its site.toml. Values only, never changed after reading.
#pragma once

#include "core/localtext.h"
#include "core/result.h"
#include "core/sitecheckin.h"
#include "core/sitelight.h"
#include "core/weekhours.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

enum class Motion { Still, Slow, Gentle };

struct Settings {
    LocalText agency; ///< as people call it
    QStringList languages; ///< codes, at least one; the first is the room's own
    std::optional<double> panelWidth; ///< millimetres of glass, where the panel tells lies; 90 to 2000

    struct Visit {
        std::chrono::seconds idle{ 120 }; ///< 60 to 300. Idle wiping cannot be switched off
        std::chrono::seconds restingIdle{ 1200 }; ///< 300 to 1800, while resting, listening or in an activity
        std::chrono::seconds prompt{ 45 }; ///< 30 to 120
    } visit;

    struct Light {
        QString mood; ///< the room's own, while nobody has chosen
        Setting setting;
        Motion motion = Motion::Slow;
        std::vector<HourLight> byTime; ///< what it is at some hours of the week instead
    } light;

    struct Sound {
        double ceiling = 1.0; ///< 0 to 1; a visitor's louder is a part of this
        bool enabled = true;
        WeekHours quietHours;
    } sound;

    WeekHours
        openHours; ///< the hours outside of which the room is dark while nobody is there; none: never dark

    struct Staff {
        QString pin; ///< the seal of it; empty where there is no staff page
    } staff;

    SiteCheckIn checkIn;

    QStringList hiddenSounds;
    QStringList hiddenActivities;
    QStringList hiddenTags; ///< whatever has one of these is hidden: what is kept back, unless shown, and
                            ///< what the site adds
    QStringList pages; ///< ids in the order of the glass; what is not named follows by title

    /// The ids a site may name. Where a list is not known, no name is held against the site.
    struct Known {
        std::optional<QStringList> moods, sounds, activities;
        QStringList pages;
        std::optional<QStringList> needs = {};
    };
    /// Reads `folder`/site.toml.
    static Result<Settings> read(const QString &folder, const Known &known);
};
