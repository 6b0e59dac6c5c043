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

/// Problems of the file that would be `id`, or of media as a whole where it has no sound at all.
Problems problemsOf(const QString &id, const Media &media)
{
    const QStringList files{ u"media/soundscapes/%1.toml"_s.arg(id), u"media/mixes/%1.toml"_s.arg(id) };
    Problems own;
    for (const Problem &problem : media.problems)
        if (files.contains(problem.file) || media.catalog.soundscapes.empty())
            own.push_back(problem);
    return own;
}

template <typename Entry>
const Entry *named(const QString &id, const std::vector<Entry> &all)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Entry &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

template <typename Entry>
QStringList idsOf(const std::vector<Entry> &all)
{
    QStringList ids;
    for (const Entry &one : all)
        ids += one.id;
    return ids;
}

Problem unknown(const QString &id, const Catalog &catalog)
{
    QStringList known = idsOf(catalog.soundscapes) + idsOf(catalog.mixes);
    known.sort();
    return { {}, 0, 0, u"media has no sound %1"_s.arg(id), u"give "_s + oneOf(known) };
}

Layer layerOf(const Soundscape &scape, double level)
{
    return { { scape.voice, float(scape.trim) }, float(level) };
}

}

Result<std::vector<Layer>> layersOf(const QString &id, const QString &mediaFolder)
{
    const Media media = Media::read(mediaFolder, {}, {}); // sound speaks no language
    const Catalog &catalog = media.catalog;
    if (const Soundscape *scape = named(id, catalog.soundscapes))
        return std::vector{ layerOf(*scape, 1) };
    if (const Mix *mix = named(id, catalog.mixes)) {
        std::vector<Layer> layers;
        for (const Mix::Part &part : mix->parts)
            layers.push_back(layerOf(*named(part.sound, catalog.soundscapes), part.level));
        return layers;
    }
    const Problems own = problemsOf(id, media);
    return own.empty() ? Problems{ unknown(id, catalog) } : own;
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
