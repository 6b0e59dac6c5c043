// SPDX-License-Identifier: MPL-2.0
// One soundscape: a voice of the engine, what it is asked to be, and how loud it is beside the others.
#include "core/soundscapefile.h"

using namespace Qt::StringLiterals;

namespace {

QString words(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

VoiceKind readKind(Table &from)
{
    std::vector<std::pair<QString, VoiceKind>> known;
    for (const VoiceWords &voice : voicing::kKinds)
        known.emplace_back(words(voice.word), voice.kind);
    return from.choice<VoiceKind>(u"voice"_s, known);
}

Voicing readVoice(Table &from)
{
    Voicing voice(readKind(from));
    Table parameters = from.table(u"parameters"_s);
    for (const VoiceParameter &p : voice.parameters())
        voice.set(p.name, parameters.number(words(p.name), { p.least, p.most }, p.usual));
    parameters.done();
    return voice;
}

}

Soundscape readSoundscape(TomlTable file, const QString &name, const QString &id, const MediaReading &reading)
{
    Table from(std::move(file), name, *reading.problems);
    Soundscape sound;
    readCommon(from, id, reading, sound);
    sound.voice = readVoice(from);
    sound.trim = from.number(u"trim"_s, { -12, 12 }, 0.0);
    from.done();
    return sound;
}
