// SPDX-License-Identifier: MPL-2.0
// One soundscape: a voice of the engine, and how loud it is beside the others.
#include "core/soundscapefile.h"

using namespace Qt::StringLiterals;

Soundscape readSoundscape(TomlTable file, const QString &name, const QString &id, const MediaReading &reading)
{
    Table from(std::move(file), name, *reading.problems);
    Soundscape sound;
    readCommon(from, id, reading, sound);
    sound.voice = from.choice<VoiceKind>(u"voice"_s,
        { { u"rain"_s, VoiceKind::Rain }, { u"surf"_s, VoiceKind::Surf }, { u"stream"_s, VoiceKind::Stream },
            { u"wind"_s, VoiceKind::Wind }, { u"brown"_s, VoiceKind::Brown } });
    sound.trim = from.number(u"trim"_s, { -12, 0 }, 0.0);
    from.done();
    return sound;
}
