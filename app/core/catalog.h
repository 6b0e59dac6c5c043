// SPDX-License-Identifier: MPL-2.0
// What can be chosen: moods, soundscapes, activities.
#pragma once

#include "core/localtext.h"
#include "core/mood.h"
#include "core/result.h"
#include "core/voicing.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

struct Soundscape {
    QString id;
    int order = 0;
    Voicing voice;
    LocalText title;
    LocalText preview;
    double trim = 0; ///< dB, -12 to 12, so that all beds are equally loud
    QStringList tags;
    QString licence;
};

/// Families stand on the glass in this order. Breathe is last by the order of this list, so it cannot be first.
enum class Family { Look, Touch, Hold, Think, Rest, Breathe };

/// One QML file in qml/Activities each.
enum class ActivityKind { LookAround, WaterAndSand, Tide };

/// Seconds of one breath. Out is never shorter than in; there are no holds.
struct BreathPace {
    double in = 5;
    double out = 6;
};

struct Activity {
    QString id;
    ActivityKind kind = ActivityKind::LookAround;
    Family family = Family::Look;
    int order = 0; ///< within the family
    LocalText title;
    LocalText preview;
    std::vector<LocalText> steps; ///< 1 to 12 lines, each at most 24 words
    std::optional<BreathPace> breath; ///< Breathe only
    QStringList tags;
    LocalText staffNote; ///< what it is not, for staff
    QString licence;
};

struct Catalog {
    std::vector<Mood> moods; ///< by order; never empty
    std::vector<Soundscape> soundscapes; ///< by order
    std::vector<Activity> activities; ///< by family, then order; never breath first

    /// What is left when a site hides some by id. If that would leave breath first, breath is hidden as well.
    [[nodiscard]] Catalog without(const QStringList &hidden) const;
};

/// Puts activities in the order of the glass: by family, then order, and no breath unless something else comes first.
[[nodiscard]] std::vector<Activity> inOrder(std::vector<Activity> activities);
