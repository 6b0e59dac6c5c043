// SPDX-License-Identifier: MPL-2.0
#include "senses/soundfile.h"

#include <sndfile.h>

#include <memory>

using namespace Qt::StringLiterals;

Result<ear::Sound> readSound(const QString &path)
{
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, int (*)(SNDFILE *)> file(
        sf_open(qPrintable(path), SFM_READ, &info), &sf_close);
    if (!file)
        return Problem{ path, 0, 0, QString::fromUtf8(sf_strerror(nullptr)), u"give a recording"_s };
    if (info.samplerate != sound::kRate || info.channels < 1 || info.channels > 2)
        return Problem{ path, 0, 0, u"it has %1 Hz and %2 channels"_s.arg(info.samplerate).arg(info.channels),
            u"give 48000 Hz and one or two channels"_s };
    ear::Sound sound(std::size_t(info.frames * info.channels));
    sound.resize(std::size_t(sf_readf_float(file.get(), sound.data(), info.frames) * info.channels));
    if (info.channels == 2)
        return sound;
    ear::Sound both;
    for (const float x : sound)
        both.insert(both.end(), { x, x });
    return both;
}
