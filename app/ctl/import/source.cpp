// SPDX-License-Identifier: MPL-2.0
#include "ctl/import/source.h"

#include "core/soundscapefile.h"
#include "ctl/import/take.h"
#include "sound/sink.h"

#include <QFile>
#include <QFileInfo>

#include <samplerate.h>
#include <sndfile.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kReadAtOnce = 4096; ///< frames
const auto kExport = u"export it from the editor again, or copy it again"_s;

}

void Source::Close::operator()(sf_private_tag *file) const
{
    sf_close(file);
}

void Source::Close::operator()(SRC_STATE_tag *state) const
{
    src_delete(state);
}

Source::Source(const QString &path)
    : m_path(path)
{
    const QFileInfo info(path);
    if (!info.exists())
        wrong(u"this file is missing"_s, {});
    else if (!info.isFile()) // a pipe or a device could keep us waiting for ever
        wrong(u"this is not a file"_s, u"give a recording"_s);
    else if (!info.isReadable())
        wrong(u"this file cannot be read"_s, u"let yourself read it"_s);
    else
        open();
}

void Source::open()
{
    SF_INFO info{};
    m_file.reset(sf_open(QFile::encodeName(m_path).constData(), SFM_READ, &info));
    if (!m_file)
        return wrong(u"no sound that we know is in here"_s,
            u"give WAV, FLAC, Ogg Vorbis, Opus or MP3. M4A, AAC and others can be converted: ffmpeg -i %1 -c:a flac %2.flac"_s
                .arg(QFileInfo(m_path).fileName(), QFileInfo(m_path).completeBaseName()));
    if (info.channels != 1 && info.channels != 2)
        return wrong(u"it has %1 channels"_s.arg(info.channels), u"export it in mono or stereo"_s);
    if (info.samplerate < 8000 || info.samplerate > 384000)
        return wrong(u"it has %1 samples a second"_s.arg(info.samplerate), u"export it at 48000"_s);
    m_rate = info.samplerate;
    m_channels = info.channels;
    m_said = info.frames;
    int error = 0;
    m_resampler.reset(src_new(SRC_SINC_MEDIUM_QUALITY, sound::kChannels, &error));
    if (!m_resampler)
        wrong(QString::fromUtf8(src_strerror(error)), {});
}

void Source::wrong(const QString &what, const QString &allowed)
{
    if (!m_problem)
        m_problem = Problem{ QFileInfo(m_path).fileName(), 0, 0, what, allowed };
}

/// The next piece of the file as stereo, or its end.
void Source::decode()
{
    m_raw.resize(static_cast<std::size_t>(kReadAtOnce * m_channels));
    const auto frames = static_cast<std::size_t>(
        std::max<sf_count_t>(0, sf_readf_float(m_file.get(), m_raw.data(), kReadAtOnce)));
    m_raw.resize(frames * static_cast<std::size_t>(m_channels));
    checkNumbers(m_raw);
    m_read += static_cast<std::int64_t>(frames);
    m_stereo.clear();
    m_used = 0;
    for (std::size_t i = 0; i < frames; ++i)
        for (std::size_t side = 0; side < sound::kChannels; ++side)
            m_stereo.push_back(m_raw[m_channels == 1 ? i : sound::kChannels * i + side]);
    if (frames == 0)
        checkEnd();
    if (static_cast<double>(m_read) > kRecordingSeconds.most * m_rate)
        wrong(u"it is longer than %1"_s.arg(timeText(kRecordingSeconds.most)),
            u"give at most two hours; ten minutes are plenty, because blocks are played in any order"_s);
}

void Source::checkEnd()
{
    m_atEnd = true;
    const double seconds = static_cast<double>(m_read) / m_rate;
    if (sf_error(m_file.get()) != SF_ERR_NO_ERROR || (m_said < SF_COUNT_MAX && m_read + m_rate / 10 < m_said))
        wrong(u"it is broken off at %1 of %2"_s.arg(
                  timeText(seconds), timeText(static_cast<double>(m_said) / m_rate)),
            kExport);
    else if (seconds < kRecordingSeconds.least)
        wrong(u"it is %1 s long"_s.arg(seconds, 0, 'f', 1),
            u"give at least %1 s, better some minutes"_s.arg(kRecordingSeconds.least));
}

void Source::checkNumbers(std::span<const float> read)
{
    const auto bad = std::ranges::find_if(read, [](float x) { return !(std::abs(x) < 1e4F); });
    if (bad == read.end())
        return;
    const auto frame = m_read + (bad - read.begin()) / m_channels;
    wrong(u"at %1 it holds a number that no sound has"_s.arg(timeText(static_cast<double>(frame) / m_rate)),
        kExport);
}

std::size_t Source::next(std::span<float> samples)
{
    std::size_t made = 0;
    const std::size_t wanted = samples.size() / sound::kChannels;
    while (!m_problem && made == 0) {
        if (m_used * sound::kChannels == m_stereo.size() && !m_atEnd)
            decode();
        SRC_DATA data{};
        data.data_in = m_stereo.data() + m_used * sound::kChannels;
        data.input_frames = static_cast<long>(m_stereo.size() / sound::kChannels - m_used);
        data.data_out = samples.data();
        data.output_frames = static_cast<long>(wanted);
        data.end_of_input = m_atEnd;
        data.src_ratio = static_cast<double>(sound::kRate) / m_rate;
        if (const int error = src_process(m_resampler.get(), &data))
            wrong(QString::fromUtf8(src_strerror(error)), kExport);
        m_used += static_cast<std::size_t>(data.input_frames_used);
        made = static_cast<std::size_t>(data.output_frames_gen);
        if (m_atEnd && made == 0)
            break;
    }
    return m_problem ? 0 : made;
}
