// SPDX-License-Identifier: MPL-2.0
// What can be chosen: moods, soundscapes, mixes of them, activities.
#pragma once

#include "core/localtext.h"
#include "core/mood.h"
#include "core/need.h"
#include "core/result.h"
#include "core/tokenart.h"
#include "core/voicing.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>
#include <vector>

/// A tag, and what people call it. In the order of the list of tags.
using TagWords = std::vector<std::pair<QString, LocalText>>;

/// A recording as `stillroomctl import` made it.
struct Recording {
    QString path; ///< of the sound file, beside the file that names it
    QByteArray sha256; ///< of its bytes, in hexadecimal
    double seconds = 0;
};

struct Soundscape {
    QString id;
    int order = 0;
    Voicing voice;
    std::optional<Recording> recording; ///< where the voice is one
    LocalText title;
    LocalText preview;
    double trim = 0; ///< dB, -12 to 12, so that all beds are equally loud
    QStringList tags;
    QString licence;
};

/// Sounds that go well together, as one tap.
struct Mix {
    static constexpr std::size_t kMostParts = 4;

    struct Part {
        QString sound; ///< the id of a soundscape
        double level = 0; ///< 0.05 to 1
    };

    QString id;
    int order = 0;
    LocalText title;
    LocalText preview;
    std::vector<Part> parts; ///< 1 to kMostParts
    QStringList tags; ///< of all its parts; no file says them twice
    QString licence;
};

/// Families stand on the glass in this order. Breathe is last by the order of this list, so it cannot be
/// first.
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
    std::vector<Mix> mixes; ///< by order; every part is one of the soundscapes
    std::vector<Activity> activities; ///< by family, then order; never breath first
    TagWords tagWords; ///< what each tag is called
    std::vector<Need> needs; ///< that a site can offer with the quiet check-in
    TokenArt tokens; ///< of the quiet check-in; empty where one of its files has a problem

    /// What is left when a site hides some by id, and all that is tagged with one of `tags`. A mix goes with
    /// any of its parts. If breath would come first then, it is hidden as well.
    [[nodiscard]] Catalog without(const QStringList &hidden, const QStringList &tags = {}) const;
};

/// Whether one of `tags` is among `hidden`.
[[nodiscard]] bool touches(const QStringList &tags, const QStringList &hidden);
/// Leaves out each mix of which a part is not among `sounds`, and tags the others as their parts are.
[[nodiscard]] std::vector<Mix> settled(std::vector<Mix> mixes, const std::vector<Soundscape> &sounds);
/// Puts activities in the order of the glass: by family, then order, and no breath unless something else
/// comes first.
[[nodiscard]] std::vector<Activity> inOrder(std::vector<Activity> activities);
