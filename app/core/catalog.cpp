// SPDX-License-Identifier: MPL-2.0
// What can be chosen, in order.
#include "core/catalog.h"

#include <algorithm>
#include <tuple>

namespace {

template <typename Entry>
void leaveOut(std::vector<Entry> &entries, const QStringList &ids, const QStringList &tags)
{
    std::erase_if(
        entries, [&](const Entry &entry) { return ids.contains(entry.id) || touches(entry.tags, tags); });
}

/// Nothing where a part is missing.
QStringList tagsOf(const Mix &mix, const std::vector<Soundscape> &sounds, bool &whole)
{
    QStringList tags;
    for (const Mix::Part &part : mix.parts) {
        const auto found = std::ranges::find(sounds, part.sound, &Soundscape::id);
        whole = whole && found != sounds.end();
        if (found != sounds.end())
            tags += found->tags;
    }
    tags.removeDuplicates();
    return tags;
}

}

bool touches(const QStringList &tags, const QStringList &hidden)
{
    return std::ranges::any_of(tags, [&hidden](const QString &tag) { return hidden.contains(tag); });
}

Catalog Catalog::without(const QStringList &hidden, const QStringList &tags) const
{
    Catalog left = *this;
    leaveOut(left.moods, {}, tags);
    leaveOut(left.soundscapes, hidden, tags);
    leaveOut(left.mixes, hidden, tags);
    leaveOut(left.activities, hidden, tags);
    left.mixes = settled(std::move(left.mixes), left.soundscapes);
    left.activities = inOrder(std::move(left.activities));
    return left;
}

std::vector<Mix> settled(std::vector<Mix> mixes, const std::vector<Soundscape> &sounds)
{
    std::vector<Mix> whole;
    for (Mix &mix : mixes) {
        bool all = !mix.parts.empty();
        mix.tags = tagsOf(mix, sounds, all);
        if (all)
            whole.push_back(std::move(mix));
    }
    return whole;
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
