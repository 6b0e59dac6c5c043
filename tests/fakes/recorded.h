// SPDX-License-Identifier: MPL-2.0
// Sound files of known sound, made by a test and gone with it.
#pragma once

#include "sound/random.h"
#include "sound/sink.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <sndfile.h>

#include <functional>
#include <string>
#include <vector>

/// What a test file holds: a value for each frame and side.
using Shape = std::function<float(std::int64_t frame, int side)>;

struct FileOf {
    int format = SF_FORMAT_FLAC | SF_FORMAT_PCM_24;
    int rate = sound::kRate;
    int channels = sound::kChannels;
};

/// White noise, other on each side, as loud as import leaves a calm recording.
inline Shape hiss(std::uint64_t seed = 1, float loud = 0.05F)
{
    return [random = sound::Random(seed), loud](
               std::int64_t, int) mutable { return loud * static_cast<float>(random.between(-1, 1)); };
}

/// Writes so many seconds of `shape`. False where this libsndfile cannot.
inline bool record(const QString &path, double seconds, Shape shape, FileOf as = {})
{
    SF_INFO info{};
    info.samplerate = as.rate;
    info.channels = as.channels;
    info.format = as.format;
    SNDFILE *file
        = sf_format_check(&info) ? sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info) : nullptr;
    if (!file)
        return false;
    std::vector<float> piece;
    const auto frames = static_cast<std::int64_t>(seconds * as.rate);
    bool whole = true;
    for (std::int64_t at = 0;
         whole && at < frames;) { // in pieces: the Vorbis encoder overflows its stack on long ones
        piece.clear();
        for (; at < frames && piece.size() < 4096; ++at)
            for (int side = 0; side < as.channels; ++side)
                piece.push_back(shape(at, side));
        whole = sf_write_float(file, piece.data(), static_cast<sf_count_t>(piece.size()))
            == static_cast<sf_count_t>(piece.size());
    }
    return sf_close(file) == 0 && whole;
}
