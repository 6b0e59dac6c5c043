// SPDX-License-Identifier: MPL-2.0
#include "ctl/layers.h"

#include "core/media.h"
#include "core/nearest.h"
#include "sound/fader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Seconds. From the foot to the loudest trim, and three more for the longest memory of the governor.
constexpr int kRiseTime = 20;
static_assert((12 - sound::kFoot) / sound::kRise + 3 < kRiseTime);

std::vector<sound::Bed> bedsOf(const std::vector<Layer> &layers)
{
    std::vector<sound::Bed> beds;
    for (const Layer &layer : layers)
        beds.push_back(layer.bed);
    return beds;
}

/// Problems of one file, or of media as a whole where it has no sound at all.
Problems problemsOf(const QString &file, const Media &media)
{
    Problems own;
    for (const Problem &problem : media.problems)
        if (problem.file.endsWith(file) || media.catalog.soundscapes.empty())
            own.push_back(problem);
    return own;
}

Problem unknown(const QString &id, const Catalog &catalog)
{
    QStringList known;
    for (const Soundscape &scape : catalog.soundscapes)
        known += scape.id;
    for (const Mix &mix : catalog.mixes)
        known += mix.id;
    known.sort();
    return { {}, 0, 0, u"media has no soundscape or mix %1"_s.arg(id), u"give "_s + oneOf(known) };
}

template <typename Entry>
const Entry *find(const std::vector<Entry> &all, const QString &id)
{
    const auto found = std::ranges::find(all, id, &Entry::id);
    return found == all.end() ? nullptr : &*found;
}

Layer layerOf(const Soundscape &scape, double level)
{
    return { { scape.voice, float(scape.trim) }, float(level) };
}

std::vector<Layer> layersOf(const Mix &mix, const std::vector<Soundscape> &soundscapes)
{
    std::vector<Layer> layers;
    for (const Mix::Part &part : mix.parts)
        layers.push_back(layerOf(*find(soundscapes, part.sound), part.level));
    return layers;
}

}

Result<std::vector<Layer>> layersOf(const QString &id, const QString &mediaFolder)
{
    const Media media = Media::read(mediaFolder, {}, {}); // sound speaks no language
    if (const Soundscape *scape = find(media.catalog.soundscapes, id))
        return std::vector<Layer>{ layerOf(*scape, 1) };
    if (const Mix *mix = find(media.catalog.mixes, id))
        return layersOf(*mix, media.catalog.soundscapes);
    const Problems own = problemsOf(u"/%1.toml"_s.arg(id), media);
    return own.empty() ? Problems{ unknown(id, media.catalog) } : own;
}

Risen::Risen(const std::vector<Layer> &layers, std::uint64_t seed)
    : m_engine(bedsOf(layers), seed)
{
    m_engine.begun();
    for (std::size_t i = 0; i < layers.size(); ++i)
        m_engine.setLevel(int(i), layers[i].level);
    std::vector<float> second(std::size_t(sound::kRate) * sound::kChannels);
    for (int i = 0; i < kRiseTime; ++i)
        m_engine.fill(second);
}
