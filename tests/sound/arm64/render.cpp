// SPDX-License-Identifier: MPL-2.0
// Voices as raw floats, for processors that have no Qt at hand: each line read is `KIND NAME=VALUE ...`, each
// is rendered alone, and then the first four together through the governor.
#include "sound/engine.h"
#include "sound/voice.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <sstream>
#include <string>

using namespace sound;

namespace {

constexpr std::uint64_t kSeed = 20261122;
constexpr int kVoiceSeconds = 4, kMixSeconds = 12;

Voicing read(const std::string &line)
{
    std::istringstream words(line);
    std::string word;
    words >> word;
    const auto kind = std::ranges::find(voicing::kKinds, word, &VoiceWords::word);
    if (kind == std::end(voicing::kKinds))
        std::exit(2);
    Voicing voicing(kind->kind);
    while (words >> word)
        voicing.set(word.substr(0, word.find('=')), std::atof(word.c_str() + word.find('=') + 1));
    return voicing;
}

void write(std::span<const float> sound)
{
    if (std::fwrite(sound.data(), sizeof(float), sound.size(), stdout) != sound.size())
        std::exit(1);
}

void renderVoice(const Voicing &as)
{
    const auto voice = makeVoice(as, kSeed);
    Block block;
    for (int i = 0; i < kVoiceSeconds * kRate / kBlock; ++i) {
        voice->render(block);
        write(block.left);
        write(block.right);
    }
}

}

int main()
{
    std::vector<Bed> beds;
    for (std::string line; std::getline(std::cin, line);) {
        beds.push_back({ read(line) });
        renderVoice(beds.back().voice);
    }
    Engine engine(beds, kSeed);
    for (int bed = 0; bed < std::min(kMostAtOnce, static_cast<int>(beds.size())); ++bed)
        engine.setLevel(bed, 1);
    std::vector<float> heard(std::size_t{ kRate } * kChannels);
    for (int i = 0; i < kMixSeconds; ++i) {
        engine.fill(heard);
        write(heard);
    }
}
