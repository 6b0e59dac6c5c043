// SPDX-License-Identifier: MPL-2.0
// What staff set on the glass from day to day. It comes after the site's own word and outlives a restart; it
// holds nothing of any visitor.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>

#include <optional>

struct Knobs {
    static constexpr double kLeastCeiling = 0.1; ///< what no longer can be heard is said by "quiet now"

    std::optional<double> ceiling; ///< kLeastCeiling to 1; the site's own where nobody set it
    QDate quietOn; ///< the day on which the room is kept quiet; no day where it is not

    /// Reads what asText() wrote; every problem comes back at once.
    static Result<Knobs> read(const QByteArray &text, const QString &file);
    [[nodiscard]] QByteArray asText() const;
    bool operator==(const Knobs &) const = default;
};

/// Where they are kept.
class KnobDrawer {
public:
    virtual ~KnobDrawer() = default;
    /// Keeps `knobs` for after a restart. Returns at once; what cannot be kept is told in the log.
    virtual void keep(const Knobs &knobs) = 0;
};
