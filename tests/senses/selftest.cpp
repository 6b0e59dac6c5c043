// SPDX-License-Identifier: MPL-2.0
#include "senses/selftest.h"

#include "senses/clips.h"
#include "senses/sensewatch.h"

#include <QStringList>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString counts(int flashes, int half, int red)
{
    return u"%1 %2 %3  "_s.arg(flashes).arg(half).arg(red);
}

QString rulesBroken(const SenseWatch &watch)
{
    QStringList rules;
    for (const Finding &finding : watch.findings())
        rules += QLatin1String(finding.limit.rule);
    rules.removeDuplicates();
    std::ranges::sort(rules, {}, [](const QString &rule) { return rule.mid(1).toInt(); });
    return rules.join(u' ');
}

QString said(const LightClip &clip)
{
    SenseWatch watch;
    QImage picture(320, 200, QImage::Format_RGB32);
    for (auto now = 0ms; now < std::chrono::duration<double>(clip.seconds); now += clip.step) {
        if (clip.touched == Touched::AllTheWhile || (clip.touched == Touched::Once && now == 0ms))
            watch.touch({ now, Touch::Kind::Finger, {} });
        clip.paint(picture, double(now.count()) / 1000);
        watch.see(Picture(picture), now);
    }
    const LightChange &most = watch.lightChange();
    return counts(most.flashes, most.halfFlashes, most.redFlashes) + rulesBroken(watch);
}

QString said(const SoundClip &clip)
{
    SenseWatch watch;
    watch.hear(clip.make(), 0ms);
    return rulesBroken(watch);
}

bool row(const char *name, const QString &expected, const QString &judged)
{
    const bool right = expected == judged;
    std::printf(
        "%-44s %-22s %-22s %s\n", name, qPrintable(expected), qPrintable(judged), right ? "right" : "WRONG");
    return right;
}

}

bool selfTest()
{
    int wrong = 0;
    std::printf("%-44s %-22s %-22s\n", "light: flashes, by half, red; rules broken", "expected", "judged");
    for (const LightClip &clip : lightClips())
        wrong += row(clip.name,
                     counts(clip.flashes, clip.halfFlashes, clip.redFlashes) + QLatin1String(clip.breaks),
                     said(clip))
            ? 0
            : 1;
    std::printf("%-44s %-22s %-22s\n", "sound: rules broken", "expected", "judged");
    for (const SoundClip &clip : soundClips())
        wrong += row(clip.name, QLatin1String(clip.breaks), said(clip)) ? 0 : 1;
    std::printf("%d of %zu rows wrong\n", wrong, lightClips().size() + soundClips().size());
    return wrong == 0;
}
