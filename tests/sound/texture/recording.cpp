// SPDX-License-Identifier: MPL-2.0
#include "sound/texture/recording.h"

#include <ebur128.h>
#include <samplerate.h>
#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

namespace texture {
namespace {

struct Frames {
    std::vector<float> samples; ///< interleaved
    int channels = 0;
    int rate = 0;
};

std::variant<Frames, Trouble> read(const std::string &path)
{
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, int (*)(SNDFILE *)> file(
        sf_open(path.c_str(), SFM_READ, &info), &sf_close);
    if (!file)
        return Trouble{ sf_strerror(nullptr) };
    if (info.channels < 1 || info.samplerate < 4000)
        return Trouble{ "it has no channel, or a rate below 4 kHz" };
    const auto most = static_cast<sf_count_t>(kMost * info.samplerate);
    Frames frames{ {}, info.channels, info.samplerate };
    std::vector<float> some(static_cast<std::size_t>(info.channels) * 4096);
    for (sf_count_t all = 0, got = 1; got > 0 && all < most; all += got) {
        got = sf_readf_float(file.get(), some.data(), std::min<sf_count_t>(4096, most - all));
        frames.samples.insert(frames.samples.end(), some.begin(), some.begin() + got * info.channels);
    }
    if (sf_error(file.get()) != SF_ERR_NO_ERROR)
        return Trouble{ sf_strerror(file.get()) };
    return frames;
}

/// The same at kRate. Nothing where the converter refuses.
std::optional<std::vector<float>> resampled(const Frames &frames)
{
    if (frames.rate == static_cast<int>(kRate))
        return frames.samples;
    const auto count = static_cast<long>(frames.samples.size()) / frames.channels;
    SRC_DATA ask{};
    ask.src_ratio = kRate / frames.rate;
    ask.data_in = frames.samples.data();
    ask.input_frames = count;
    ask.output_frames = static_cast<long>(std::floor(static_cast<double>(count) * ask.src_ratio));
    std::vector<float> result(static_cast<std::size_t>(ask.output_frames * frames.channels));
    ask.data_out = result.data();
    if (src_simple(&ask, SRC_SINC_MEDIUM_QUALITY, frames.channels) != 0)
        return std::nullopt;
    result.resize(static_cast<std::size_t>(ask.output_frames_gen * frames.channels));
    return result;
}

double loudnessOf(const std::vector<float> &samples, int channels)
{
    using State = std::unique_ptr<ebur128_state, void (*)(ebur128_state *)>;
    const State state(
        ebur128_init(static_cast<unsigned>(channels), static_cast<unsigned long>(kRate), EBUR128_MODE_I),
        [](ebur128_state *s) { ebur128_destroy(&s); });
    if (channels == 1)
        ebur128_set_channel(state.get(), 0, EBUR128_DUAL_MONO);
    ebur128_add_frames_float(
        state.get(), samples.data(), samples.size() / static_cast<std::size_t>(channels));
    double result = 0;
    ebur128_loudness_global(state.get(), &result);
    return result;
}

std::vector<float> channelOf(const std::vector<float> &samples, int channel, int channels, double gain)
{
    std::vector<float> result;
    for (auto i = static_cast<std::size_t>(channel); i < samples.size();
         i += static_cast<std::size_t>(channels))
        result.push_back(static_cast<float>(gain * samples[i]));
    return result;
}

}

std::variant<Recording, Trouble> readRecording(const std::string &path)
{
    const auto trouble = [&path](const std::string &what) { return Trouble{ path + ": " + what }; };
    const auto got = read(path);
    if (const auto *why = std::get_if<Trouble>(&got))
        return trouble(why->what);
    const auto &frames = std::get<Frames>(got);
    const auto samples = resampled(frames);
    if (!samples)
        return trouble("its rate cannot be changed to 48 kHz");
    if (static_cast<double>(samples->size()) < kLeast * kRate * frames.channels)
        return trouble("it is shorter than a second");
    if (!std::all_of(samples->begin(), samples->end(), [](float x) { return std::isfinite(x); }))
        return trouble("it holds numbers that are none");
    const double loudness = loudnessOf(*samples, frames.channels);
    if (!std::isfinite(loudness))
        return trouble("it is silent");
    Recording recording{ path.substr(path.find_last_of('/') + 1), {}, static_cast<double>(frames.rate),
        loudness };
    for (int channel = 0; channel < std::min(frames.channels, 2); ++channel)
        recording.channels.push_back(
            channelOf(*samples, channel, frames.channels, std::pow(10, (kLoudness - loudness) / 20)));
    return recording;
}

}
