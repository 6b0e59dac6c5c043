// SPDX-License-Identifier: MPL-2.0
#include "golden/pictures.h"

Content goldenContent()
{
    Content content = shippedContent();
    content.settings.light.motion = Motion::Still;
    return content;
}

QStringList goldenPages()
{
    QStringList pages;
    for (const View &view : allViews())
        if (view.steady)
            pages += view.name;
    return pages;
}

QStringList goldenMoods(const Content &content)
{
    QStringList moods;
    for (const Mood &mood : content.catalog.moods)
        moods += mood.id;
    return moods;
}

void lookAtAll(const Content &content, const QString &mood, PretendKiosk::Glass glass,
    const std::function<void(const QString &, const QImage &)> &see)
{
    PretendKiosk kiosk(inMood(content, mood), glass);
    Having having;
    having.mood = goldenMoods(content).indexOf(mood);
    for (const View &view : allViews())
        if (view.steady)
            see(view.name, take(kiosk, view, having));
}
