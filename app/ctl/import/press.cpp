// SPDX-License-Identifier: MPL-2.0
#include "ctl/import/press.h"

#include <QFile>

#include <ebur128.h>
#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace {

using Samples = std::array<float, std::size_t{ sound::kHop } * sound::kChannels>;

void swell(Samples &samples, float from, float to)
{
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] *= from + (to - from) * static_cast<float>(i / sound::kChannels) / sound::kHop;
}

class Meter {
public:
    Meter()
        : m_state(ebur128_init(sound::kChannels, sound::kRate, EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK))
    {
    }
    ~Meter() { ebur128_destroy(&m_state); }
    Meter(const Meter &) = delete;
    Meter &operator=(const Meter &) = delete;

    void hear(const Samples &samples) { ebur128_add_frames_float(m_state, samples.data(), sound::kHop); }
    void tell(Pressed &pressed) const
    {
        ebur128_loudness_global(m_state, &pressed.integrated);
        for (unsigned side = 0; side < sound::kChannels; ++side) {
            double peak = 0;
            ebur128_true_peak(m_state, side, &peak);
            pressed.truePeak = std::max(pressed.truePeak, 20 * std::log10(peak + 1e-9));
        }
    }

private:
    ebur128_state *m_state;
};

}

Pressed press(Take &take, std::size_t first, std::size_t hops, const Softening &gain, const QString &path)
{
    SF_INFO info{};
    info.samplerate = sound::kRate;
    info.channels = sound::kChannels;
    info.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_24;
    Pressed pressed;
    const std::unique_ptr<SNDFILE, int (*)(SNDFILE *)> file(
        sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info),
        [](SNDFILE *f) { return f ? sf_close(f) : 0; });
    if (!file)
        return pressed;
    Meter meter;
    Listener listener;
    Samples samples{};
    take.rewind(static_cast<std::int64_t>(first * sound::kHop));
    pressed.whole = true;
    for (std::size_t hop = 0; pressed.whole && hop < hops; ++hop) {
        pressed.whole = take.next(samples);
        swell(samples, gain.at(hop), gain.at(hop + 1));
        pressed.whole
            = pressed.whole && sf_writef_float(file.get(), samples.data(), sound::kHop) == sound::kHop;
        meter.hear(samples);
        listener.hear(samples);
    }
    meter.tell(pressed);
    pressed.hops = listener.hops();
    sf_write_sync(file.get());
    return pressed;
}
