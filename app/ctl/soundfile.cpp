// SPDX-License-Identifier: MPL-2.0
#include "ctl/soundfile.h"

#include "sound/sink.h"

#include <QFile>

#include <sndfile.h>

using namespace Qt::StringLiterals;

namespace {

Problem notWritten(const QString &path, const QString &why)
{
    return { path, 0, 0, u"it could not be written (%1)"_s.arg(why), u"give a file in a folder with room"_s };
}

}

std::optional<Problem> writeSound(const QString &path, unsigned seconds, Risen &sound)
{
    SF_INFO info{};
    info.samplerate = sound::kRate;
    info.channels = sound::kChannels;
    info.format = SF_FORMAT_WAV | SF_FORMAT_FLOAT;
    SNDFILE *file = sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info);
    if (!file)
        return notWritten(path, QString::fromLocal8Bit(sf_strerror(nullptr)).simplified());
    sf_command(file, SFC_SET_ADD_PEAK_CHUNK, nullptr, SF_FALSE); // it would hold the time of day
    bool whole = true;
    std::vector<float> second(std::size_t(sound::kRate) * sound::kChannels);
    for (unsigned i = 0; i < seconds && whole; ++i) {
        sound.fill(second);
        whole = sf_writef_float(file, second.data(), sound::kRate) == sound::kRate;
    }
    const QString why = QString::fromLocal8Bit(sf_strerror(file)).simplified();
    if (sf_close(file) != 0 || !whole)
        return notWritten(path, why);
    return std::nullopt;
}
