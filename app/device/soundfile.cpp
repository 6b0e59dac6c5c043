// SPDX-License-Identifier: MPL-2.0
#include "device/soundfile.h"

#include "sound/sink.h"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

void SoundFile::Close::operator()(sf_private_tag *file) const
{
    sf_close(file);
}

SoundFile::SoundFile(const std::string &path)
{
    std::error_code none;
    if (!std::filesystem::is_regular_file(path, none))
        return;
    SF_INFO info{};
    m_file.reset(sf_open(path.c_str(), SFM_READ, &info));
    if (m_file && info.samplerate == sound::kRate && info.channels == sound::kChannels)
        m_frames = info.frames;
}

bool SoundFile::seek(std::int64_t frame)
{
    return sf_seek(m_file.get(), frame, SEEK_SET) == frame;
}

bool SoundFile::read(std::span<float> samples)
{
    const auto frames = static_cast<sf_count_t>(samples.size() / sound::kChannels);
    return sf_readf_float(m_file.get(), samples.data(), frames) == frames
        && sf_error(m_file.get()) == SF_ERR_NO_ERROR
        && std::all_of(samples.begin(), samples.end(), [](float x) { return std::abs(x) <= kLoudest; });
}
