// SPDX-License-Identifier: MPL-2.0
// Pictures of how everything sounds.
// Usage: spectrograms MEDIA OUT [RECORDING ...]   a PNG in OUT of each soundscape of MEDIA, and of each
// recording
#include "core/media.h"
#include "ctl/layers.h"
#include "sound/spectrograms/picture.h"
#include "sound/texture/recording.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kSeed = 1;
constexpr int kMinute = 60 * sound::kRate;

std::vector<std::vector<float>> minuteOf(const std::vector<Layer> &layers)
{
    std::vector<float> both(std::size_t(kMinute) * sound::kChannels);
    Risen(layers, kSeed).fill(both);
    std::vector<std::vector<float>> channels(sound::kChannels);
    for (std::size_t i = 0; i < both.size(); ++i)
        channels[i % sound::kChannels].push_back(both[i]);
    return channels;
}

bool say(const QString &words)
{
    QTextStream(stderr) << "spectrograms: " << words << '\n';
    return false;
}

bool keep(const QString &title, const std::vector<std::vector<float>> &channels, const QString &path)
{
    return pictureOf(title, channels).save(path) || say(path + u" could not be written"_s);
}

bool drawScape(const QString &id, const QString &media, const QDir &out)
{
    const auto layers = layersOf(id, media);
    if (!layers)
        return say(layers.problems().front().text());
    return keep(u"%1, seed %2"_s.arg(id).arg(kSeed), minuteOf(*layers), out.filePath(id + u".png"_s));
}

bool drawRecording(const QString &path, const QDir &out)
{
    const auto read = texture::readRecording(QFile::encodeName(path).toStdString());
    if (const auto *trouble = std::get_if<texture::Trouble>(&read))
        return say(QString::fromStdString(trouble->what));
    const auto &recording = std::get<texture::Recording>(read);
    const QFileInfo file(path);
    const QString title = u"%1/%2, brought from %3 to %4 LUFS"_s.arg(file.dir().dirName(), file.fileName())
                              .arg(recording.loudness, 0, 'f', 1)
                              .arg(texture::kLoudness);
    return keep(
        title, recording.channels, out.filePath(u"recording-"_s + file.completeBaseName() + u".png"_s));
}

}

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication program(argc, argv);
    const QStringList words = QGuiApplication::arguments().mid(1);
    if (words.size() < 2) {
        say(u"ask for: spectrograms MEDIA OUT [RECORDING ...]"_s);
        return 2;
    }
    const QDir out(words[1]);
    out.mkpath(u"."_s);
    const Media media = Media::read(words[0], {}, {});
    bool all = true;
    for (const Problem &problem : media.problems)
        all = say(problem.text());
    for (const Soundscape &scape : media.catalog.soundscapes)
        all = drawScape(scape.id, words[0], out) && all;
    for (const QString &recording : words.mid(2))
        all = drawRecording(recording, out) && all;
    return all ? 0 : 1;
}
