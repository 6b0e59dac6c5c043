// SPDX-License-Identifier: MPL-2.0
#include "sheet/gallery.h"

#include "core/table.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

WeekHours byDay()
{
    Problems problems;
    auto toml = parseToml("open = ['06:00-22:00']", u"site.toml"_s);
    Table table(*std::move(toml), u"site.toml"_s, problems);
    return WeekHours::read(table, u"open"_s);
}

/// In the morning the room hears of it before anything else is shown.
void wake(PretendKiosk &kiosk)
{
    kiosk.clock.setWall({ kiosk.clock.wall().date(), QTime(9, 0) });
    kiosk.clock.crank(110s);
}

/// As far as Home, with the light that is wanted.
void comeIn(PretendKiosk &kiosk, const Having &having)
{
    kiosk.visit(having.language);
    Lighting &lighting = *kiosk.room.lighting();
    lighting.choose(lighting.moods().at(having.mood));
    lighting.brighten(having.setting.brightness);
    lighting.warm(having.setting.warmth);
    kiosk.clock.crank(25s); // the light arrives; idle time does not pass
    kiosk.settle();
}

}

std::vector<Glass> allGlasses()
{
    return { { u"800x480"_s, { { 800, 480 }, 5.2 } }, { u"1280x800"_s, { { 1280, 800 }, 3.86 } },
        { u"1920x1080"_s, { { 1920, 1080 }, 4.03 } }, { u"1080x1920"_s, { { 1080, 1920 }, 4.03 } } };
}

void drawByHand()
{
    qputenv("QSG_RENDER_LOOP", "basic");
    askForSurface();
}

Content inMood(Content content, const QString &mood)
{
    content.settings.light.mood = mood;
    content.settings.openHours = byDay();
    return content;
}

QImage take(PretendKiosk &kiosk, const View &view, const Having &having)
{
    comeIn(kiosk, having);
    view.show(kiosk);
    const QImage image = kiosk.look();
    if (kiosk.clock.wall().time().hour() > 20)
        wake(kiosk);
    return image;
}
