// SPDX-License-Identifier: MPL-2.0
#include "subjects.h"

#include "oggloop.h"
#include "sound/shipped.h"
#include "sound/voice.h"
#include "sound/watched.h"

#include <algorithm>
#include <memory>

using namespace sound;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kSeed = 20261122;
constexpr int kBlocksASecond = kRate / kBlock;

const Soundscape &named(const QString &id)
{
    const auto &all = shippedSoundscapes();
    const auto found = std::ranges::find(all, id, &Soundscape::id);
    if (found == all.end())
        qFatal("there is no soundscape of this name");
    return *found;
}

Subject voice(const QString &id)
{
    std::shared_ptr<Voice> voice;
    const auto asked = watched::during([&] { voice = makeVoice(named(id).voice, kSeed); });
    const auto block = std::make_shared<sound::Block>();
    return { [voice, block] { voice->render(*block); }, asked.bytes };
}

Subject mix(const QStringList &ids)
{
    std::vector<Bed> beds;
    for (const QString &id : ids)
        beds.push_back(bedOf(named(id)));
    std::shared_ptr<Engine> engine;
    const auto asked = watched::during([&] { engine = std::make_shared<Engine>(beds, kSeed); });
    for (int bed = 0; bed < static_cast<int>(beds.size()); ++bed)
        engine->setLevel(bed, 1);
    const auto heard = std::make_shared<std::array<float, kBlockSamples>>();
    return { [engine, heard] { engine->fill(*heard); }, asked.bytes };
}

Subject ogg(int many, const QString &file)
{
    auto loops = std::make_shared<std::vector<OggLoop>>();
    const auto asked = watched::during([&] {
        for (int i = 0; i < many; ++i)
            loops->emplace_back(file.toStdString());
    });
    const auto heard = std::make_shared<std::array<float, kBlockSamples>>();
    return { [loops, heard] {
                heard->fill(0);
                for (OggLoop &loop : *loops)
                    loop.add(*heard);
            },
        asked.bytes };
}

}

QStringList soundscapes()
{
    QStringList ids;
    for (const Soundscape &scape : shippedSoundscapes())
        ids += scape.id;
    return ids;
}

Subject makeSubject(const QString &name)
{
    if (name.startsWith("mix:"_L1))
        return mix(name.mid(4).split(u',', Qt::SkipEmptyParts));
    if (name.startsWith("ogg:"_L1))
        return ogg(name.section(u':', 1, 1).toInt(), name.section(u':', 2));
    return voice(name);
}

extern "C" [[gnu::noipa]] void benchMeasured(const Subject &subject, int seconds)
{
    for (int i = 0; i < seconds * kBlocksASecond; ++i)
        subject.block();
}

bool recordOgg(const QString &soundscape, const QString &file, int seconds)
{
    const auto voice = makeVoice(named(soundscape).voice, kSeed);
    sound::Block block;
    OggFile written(file.toStdString());
    for (int i = 0; i < seconds * kBlocksASecond; ++i) {
        voice->render(block);
        written.put(block);
    }
    return written.whole();
}
