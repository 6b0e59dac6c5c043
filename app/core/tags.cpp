// SPDX-License-Identifier: MPL-2.0
// The closed list of tags. Survivors of storms, wars and violence told others what brings it all back; we
// listen.
#include "core/tags.h"

using namespace Qt::StringLiterals;

const QStringList &forbiddenTags()
{
    static const QStringList tags{ u"siren"_s, u"alarm"_s, u"crying"_s, u"gunshot-like"_s, u"bang"_s,
        u"aircraft"_s, u"wolf"_s, u"fireworks"_s };
    return tags;
}

const QStringList &keptBackTags()
{
    static const QStringList tags{ u"thunder"_s, u"fire"_s, u"crowd"_s, u"voices"_s, u"dog"_s, u"bell"_s,
        u"clock-tick"_s };
    return tags;
}

const QStringList &allowedTags()
{
    static const QStringList tags{ u"water"_s, u"deep-water"_s, u"rain"_s, u"storm"_s, u"thunder"_s,
        u"wind"_s, u"fire"_s, u"night"_s, u"dark"_s, u"height"_s, u"enclosed"_s, u"forest-deep"_s, u"crowd"_s,
        u"voices"_s, u"child-voices"_s, u"vehicle"_s, u"dog"_s, u"bird-of-prey"_s, u"owl"_s, u"snake"_s,
        u"insect"_s, u"home"_s, u"bedroom"_s, u"hospital"_s, u"school"_s, u"uniform"_s, u"religious"_s,
        u"holiday"_s, u"bell"_s, u"clock-tick"_s, u"drum"_s, u"sudden-onset"_s, u"flicker-like"_s, u"red"_s,
        u"face"_s, u"hands"_s, u"food"_s, u"alcohol"_s, u"smoke"_s };
    return tags;
}

const QStringList &allTags()
{
    static const QStringList tags = allowedTags() + forbiddenTags();
    return tags;
}
