// SPDX-License-Identifier: MPL-2.0
// One soundscape: a voice of the engine, what it is asked to be, and how loud it is beside the others.
#include "core/soundscapefile.h"

#include <QFileInfo>
#include <QRegularExpression>

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

/// A name without a folder, so that a sound never reaches for a file from somewhere else.
QString readFileName(Table &from)
{
    static const QRegularExpression plain(u"^[a-z0-9-]{1,40}\\.flac$"_s);
    const QString name = from.text(u"file"_s, kNameLength);
    if (!name.isEmpty() && !plain.match(name).hasMatch())
        from.wrong(from.placeOf(u"file"_s), u"file is \"%1\""_s.arg(name.left(40)),
            u"give the name of a .flac that stillroomctl import wrote beside this file"_s);
    return name;
}

QByteArray readSum(Table &from)
{
    static const QRegularExpression hexadecimal(u"^[0-9a-f]{64}$"_s);
    const QString sum = from.text(u"sha256"_s, kNameLength);
    if (!sum.isEmpty() && !hexadecimal.match(sum).hasMatch())
        from.wrong(from.placeOf(u"sha256"_s), u"sha256 is not 64 of 0-9 and a-f"_s,
            u"run stillroomctl import again"_s);
    return sum.toLatin1();
}

Recording readRecording(Table from, const QString &folder)
{
    Recording recording;
    recording.path = folder + u'/' + readFileName(from);
    recording.sha256 = readSum(from);
    recording.seconds = from.number(u"seconds"_s, kRecordingSeconds);
    from.done();
    return recording;
}

}

Soundscape readSoundscape(TomlTable file, const QString &name, const QString &id, const MediaReading &reading)
{
    Table from(std::move(file), name, *reading.problems);
    Soundscape sound;
    readCommon(from, id, reading, sound);
    sound.voice = readVoice(from);
    if (sound.voice.kind() == VoiceKind::Recording)
        sound.recording = readRecording(from.table(u"recording"_s, Presence::Required), reading.folder);
    sound.trim = from.number(u"trim"_s, { -12, 12 }, 0.0);
    from.done();
    return sound;
}

void checkRecording(const Soundscape &sound, const QString &name, Problems &problems)
{
    if (!sound.recording)
        return;
    const QFileInfo file(sound.recording->path);
    const QString again = u"run stillroomctl import again, or take this file away"_s;
    if (!file.exists())
        problems.push_back({ name, 0, 0, u"its recording %1 is missing"_s.arg(file.fileName()), again });
    else if (!file.isFile())
        problems.push_back({ name, 0, 0, u"its recording %1 is not a file"_s.arg(file.fileName()), again });
    else if (!file.isReadable())
        problems.push_back({ name, 0, 0, u"its recording %1 cannot be read"_s.arg(file.fileName()),
            u"let the kiosk's user read it"_s });
}
