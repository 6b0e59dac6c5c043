// SPDX-License-Identifier: MPL-2.0
// What a site decides, read from its site.toml, one part after the other.
#include "core/settings.h"

#include "core/files.h"
#include "core/folder.h"
#include "core/pin.h"
#include "core/sitefile.h"
#include "core/table.h"
#include "core/tags.h"

using namespace Qt::StringLiterals;

namespace {

using Ids = std::optional<QStringList>;

constexpr std::size_t kMostLanguages = 8;

QStringList readLanguages(Table &from)
{
    QStringList languages;
    for (const auto &[code, place] : from.list(u"languages"_s, Presence::Required)) {
        if (isLanguage(code))
            languages += code;
        else
            from.wrong(
                place, u"\"%1\" is no language"_s.arg(code.left(40)), u"give codes such as en or es"_s);
    }
    const auto count = static_cast<std::size_t>(languages.size());
    if (from.has(u"languages"_s) && (count == 0 || count > kMostLanguages))
        from.wrong(from.placeOf(u"languages"_s), u"there are %1 languages"_s.arg(count),
            u"give 1 to %1"_s.arg(kMostLanguages));
    return languages;
}

std::chrono::seconds readSeconds(
    Table &from, const QString &key, Range<int> range, std::chrono::seconds otherwise)
{
    return std::chrono::seconds(from.whole(key, range, static_cast<int>(otherwise.count())));
}

void readVisit(Table from, Settings::Visit &visit)
{
    visit.idle = readSeconds(from, u"idle"_s, { 60, 300 }, visit.idle);
    visit.restingIdle = readSeconds(from, u"resting-idle"_s, { 300, 1800 }, visit.restingIdle);
    visit.prompt = readSeconds(from, u"prompt"_s, { 30, 120 }, visit.prompt);
    from.done();
}

void readLight(Table from, const Ids &moods, Settings::Light &light)
{
    const SiteLight own = readLight(from, moods, {});
    light.mood = own.mood;
    light.setting = own.setting;
    light.motion = from.choice<Motion>(u"motion"_s,
        { { u"still"_s, Motion::Still }, { u"slow"_s, Motion::Slow }, { u"gentle"_s, Motion::Gentle } },
        Motion::Slow);
    light.byTime = readHourLights(from, u"by-time"_s, moods, own);
    from.done();
}

void readRoom(Table from, Settings &settings)
{
    settings.openHours = WeekHours::read(from, u"open"_s);
    from.done();
}

void readSound(Table from, const Ids &sounds, Settings &settings)
{
    settings.sound.ceiling = from.number(u"ceiling"_s, { 0, 1 }, settings.sound.ceiling);
    settings.sound.enabled = from.yes(u"enabled"_s, settings.sound.enabled);
    settings.sound.quietHours = WeekHours::read(from, u"quiet-hours"_s);
    settings.hiddenSounds = from.listOf(u"hidden"_s, sounds, u"sound"_s);
    from.done();
}

void readActivities(Table from, const Ids &activities, Settings &settings)
{
    settings.hiddenActivities = from.listOf(u"hidden"_s, activities, u"activity"_s);
    from.done();
}

/// Some things stay hidden until a site says that they may be shown.
void readHides(Table from, Settings &settings)
{
    settings.hiddenTags = keptBackTags();
    for (const QString &tag : from.listOf(u"show"_s, keptBackTags(), u"kept-back tag"_s))
        settings.hiddenTags.removeAll(tag);
    settings.hiddenTags += from.listOf(u"tags"_s, allowedTags(), u"tag"_s); // hiding wins
    settings.hiddenTags.removeDuplicates();
    from.done();
}

void readStaff(Table from, Settings &settings)
{
    settings.staff.pin = from.text(u"pin"_s, {}, QString());
    if (!settings.staff.pin.isEmpty() && !isSeal(settings.staff.pin))
        from.wrong(from.placeOf(u"pin"_s), u"pin is no seal of a PIN"_s,
            u"give the line that stillroomctl pin prints"_s);
    from.done();
}

void readPanel(Table from, Settings &settings)
{
    if (from.has(u"width"_s))
        settings.panelWidth = from.number(u"width"_s, { 90, 2000 });
    else
        from.number(u"width"_s, { 90, 2000 }, 0);
    from.done();
}

/// The file as a table; without one, its problems.
std::optional<Table> open(const QString &folder, Problems &problems)
{
    const Result<QByteArray> bytes = readText(folder + u'/' + kSiteFile);
    Result<TomlTable> file = bytes ? parseToml(*bytes, kSiteFile) : Result<TomlTable>(bytes.problems());
    for (Problem problem : file.problems()) {
        problem.file = kSiteFile;
        problems.push_back(problem);
    }
    return file ? std::optional<Table>(std::in_place, *std::move(file), kSiteFile, problems) : std::nullopt;
}

}

QStringList languagesOf(const QString &folder)
{
    Problems ignored; // Settings::read will tell of them
    auto from = open(folder, ignored);
    return from ? readLanguages(*from) : QStringList();
}

Result<Settings> Settings::read(const QString &folder, const Known &known)
{
    Problems problems;
    auto from = open(folder, problems);
    if (!from)
        return problems;
    Settings settings;
    settings.languages = readLanguages(*from);
    settings.agency = from->local(u"agency"_s, settings.languages, kNameLength);
    settings.pages = from->listOf(u"pages"_s, known.pages, u"page"_s);
    readVisit(from->table(u"visit"_s), settings.visit);
    readLight(from->table(u"light"_s), known.moods, settings.light);
    readRoom(from->table(u"room"_s), settings);
    readSound(from->table(u"sound"_s), known.sounds, settings);
    readActivities(from->table(u"activities"_s), known.activities, settings);
    readHides(from->table(u"hide"_s), settings);
    readStaff(from->table(u"staff"_s), settings);
    readPanel(from->table(u"panel"_s), settings);
    if (Table checkIn = from->table(u"check-in"_s); from->has(u"check-in"_s))
        settings.checkIn = readCheckIn(checkIn, settings.languages, known.needs);
    from->done();
    sortByLine(problems);
    if (problems.empty())
        return settings;
    return problems;
}
