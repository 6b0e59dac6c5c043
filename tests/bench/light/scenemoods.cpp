// SPDX-License-Identifier: MPL-2.0
#include "scenemoods.h"

#include "core/palette.h"
#include "qml/pretendkiosk.h"
#include "senses/painted.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kNames[kSceneKinds]
    = { u"plain"_s, u"embers"_s, u"mist"_s, u"leaves"_s, u"water"_s, u"sky"_s, u"hills"_s };

}

Weather SceneMood::weather(double drift) const
{
    return weatherOf(palette(mood, {}), allOf(mood.scene), drift);
}

std::vector<SceneMood> sceneMoods()
{
    const std::vector<Mood> moods = shippedContent().catalog.moods;
    std::vector<SceneMood> all;
    for (std::size_t kind = 1; kind < kSceneKinds; ++kind) {
        const auto found = std::ranges::find(moods, static_cast<SceneKind>(kind), &Mood::scene);
        if (found != moods.end())
            all.push_back({ *found, kNames[kind] + u", "_s + found->id });
    }
    return all;
}
