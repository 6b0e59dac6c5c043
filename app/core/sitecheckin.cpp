// SPDX-License-Identifier: MPL-2.0
#include "core/sitecheckin.h"

#include "core/table.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Ids = std::optional<QStringList>;

QString readKiosk(Table &from)
{
    static const QRegularExpression shape(u"^[a-z0-9-]{1,32}$"_s);
    const QString kiosk = from.text(u"kiosk"_s, kNameLength);
    if (!kiosk.isEmpty() && (kiosk == u"all"_s || !shape.match(kiosk).hasMatch()))
        from.wrong(from.placeOf(u"kiosk"_s), u"kiosk is \"%1\""_s.arg(kiosk.left(40)),
            u"give 1 to 32 of a-z, 0-9 and -, and not \"all\""_s);
    return kiosk;
}

std::vector<PlacedText> readPicked(Table &from)
{
    const std::vector<PlacedText> picked = from.list(u"needs"_s, Presence::Required);
    if (from.has(u"needs"_s) && (picked.empty() || picked.size() > SiteCheckIn::kMostNeeds))
        from.wrong(from.placeOf(u"needs"_s), u"there are %1 needs"_s.arg(picked.size()),
            u"give 1 to %1"_s.arg(SiteCheckIn::kMostNeeds));
    return picked;
}

/// The needs that a site has words of its own for.
std::vector<Need> readOwn(
    Table &from, const QStringList &languages, const std::vector<PlacedText> &picked, const Ids &shipped)
{
    std::vector<Need> own;
    for (Table entry : from.tables(u"own-needs"_s)) {
        const Need need = readNeed(entry, languages);
        entry.done();
        const Place place = entry.placeOf(u"id"_s);
        if (need.id.isEmpty())
            continue; // that was told
        if (std::ranges::count(own, need.id, &Need::id) > 0 || (shipped && shipped->contains(need.id)))
            entry.wrong(
                place, u"there is a need \"%1\" already"_s.arg(need.id.left(40)), u"give it another id"_s);
        else if (std::ranges::count(picked, need.id, &PlacedText::text) == 0)
            entry.wrong(place, u"\"%1\" is not among needs"_s.arg(need.id.left(40)),
                u"name it in needs, or take it away"_s);
        own.push_back(need);
    }
    return own;
}

/// What was picked, in its order; of what is not the site's own, the id alone.
std::vector<Need> readNeeds(
    Table &from, const std::vector<PlacedText> &picked, const std::vector<Need> &own, const Ids &shipped)
{
    std::vector<Need> needs;
    QStringList known = shipped.value_or(QStringList());
    for (const Need &need : own)
        if (!known.contains(need.id))
            known += need.id;
    for (const auto &[id, place] : picked) {
        const auto found = std::ranges::find(own, id, &Need::id);
        if (shipped && !known.contains(id))
            from.wrong(place, u"there is no need \"%1\""_s.arg(id.left(40)), meant(id, known));
        needs.push_back(found != own.end() ? *found : Need{ id, {}, {}, {}, {} });
    }
    return needs;
}

}

SiteCheckIn readCheckIn(Table from, const QStringList &languages, const std::optional<QStringList> &shipped)
{
    SiteCheckIn checkIn;
    checkIn.enabled = from.yes(u"enabled"_s, true);
    checkIn.kiosk = readKiosk(from);
    checkIn.name = from.local(u"name"_s, languages, kTitleLength);
    const std::vector<PlacedText> picked = readPicked(from);
    const std::vector<Need> own = readOwn(from, languages, picked, shipped);
    checkIn.needs = readNeeds(from, picked, own, shipped);
    const auto texts = [&](const QString &key, int most) {
        return from.locals(key, languages, kTitleLength, { 0, most }, Repeats::Refused);
    };
    checkIn.places = texts(u"places"_s, SiteCheckIn::kMostPlaces);
    checkIn.seats = texts(u"seats"_s, SiteCheckIn::kMostSeats);
    checkIn.remind = std::chrono::seconds(
        from.whole(u"remind"_s, { 60, 1800 }, static_cast<int>(checkIn.remind.count())));
    checkIn.life
        = std::chrono::minutes(from.whole(u"life"_s, { 10, 120 }, static_cast<int>(checkIn.life.count())));
    from.done();
    return checkIn;
}

SiteCheckIn settled(SiteCheckIn checkIn, const std::vector<Need> &shipped)
{
    for (Need &need : checkIn.needs)
        if (const auto found = std::ranges::find(shipped, need.id, &Need::id);
            need.text.languages().isEmpty() && found != shipped.end())
            need = *found;
    std::erase_if(checkIn.needs, [](const Need &need) { return need.text.languages().isEmpty(); });
    checkIn.enabled = checkIn.enabled && !checkIn.needs.empty();
    return checkIn;
}
