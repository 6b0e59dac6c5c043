// SPDX-License-Identifier: MPL-2.0
// What a site decides about the quiet check-in, in [check-in] of its site.toml.
#pragma once

#include "core/need.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

struct SiteCheckIn {
    static constexpr std::size_t kMostNeeds = 12;
    static constexpr int kMostPlaces = 8, kMostSeats = 7; ///< a number on the bus stands for each

    bool enabled = false; ///< false where site.toml has no [check-in]
    QString kiosk; ///< its name on the bus: 1 to 32 of a-z 0-9 -, not "all"
    LocalText name; ///< of this screen, for the desk
    std::vector<Need> needs; ///< 1 to 12, in the order of the glass
    std::vector<LocalText> places; ///< 0 to 8
    std::vector<LocalText> seats; ///< 0 to 7, who can be at the desk
    std::chrono::seconds remind{ 300 }; ///< 60 to 1800
    std::chrono::minutes life{ 90 }; ///< 10 to 120
};

/// Reads `from`, the [check-in] of a site. Of a need that ships only the id is known here; where `shipped`,
/// their ids, is not known, no name is held against the site.
SiteCheckIn readCheckIn(Table from, const QStringList &languages, const std::optional<QStringList> &shipped);

/// With the words of `shipped` for each need that is not the site's own. What is not among them is left out;
/// with no need left there is no check-in.
[[nodiscard]] SiteCheckIn settled(SiteCheckIn checkIn, const std::vector<Need> &shipped);
