// SPDX-License-Identifier: MPL-2.0
// What can be chosen, in order.
#include "core/catalog.h"

#include <algorithm>
#include <tuple>

Catalog Catalog::without(const QStringList &hidden) const
{
    Catalog left = *this;
    std::erase_if(left.soundscapes, [&](const Soundscape &sound) { return hidden.contains(sound.id); });
    std::erase_if(left.activities, [&](const Activity &activity) { return hidden.contains(activity.id); });
    left.activities = inOrder(std::move(left.activities));
    return left;
}

std::vector<Activity> inOrder(std::vector<Activity> activities)
{
    std::sort(activities.begin(), activities.end(), [](const Activity &a, const Activity &b) {
        return std::tie(a.family, a.order, a.id) < std::tie(b.family, b.order, b.id);
    });
    // Breathe sorts last, so if it comes first there is nothing else: attending to breath harms some people,
    // and nobody shall meet it without something beside it.
    if (!activities.empty() && activities.front().family == Family::Breathe)
        activities.clear();
    return activities;
}
