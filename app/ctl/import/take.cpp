// SPDX-License-Identifier: MPL-2.0
#include "ctl/import/take.h"

#include "ctl/import/source.h"
#include "sound/sink.h"

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kPiece = 4096; ///< frames

/// Takes away what stands still, below 10 Hz: nobody hears it, and at every join it would be a step.
class StandingPart {
public:
    void takeFrom(std::span<float> samples)
    {
        for (std::size_t i = 0; i < samples.size(); ++i) {
            double &held = m_held[i % sound::kChannels];
            held += kPart * (static_cast<double>(samples[i]) - held);
            samples[i] = static_cast<float>(static_cast<double>(samples[i]) - held);
        }
    }

private:
    static constexpr double kPart = 2 * 3.141592653589793 * 10 / sound::kRate;
    double m_held[sound::kChannels]{};
};

}

Take::Take(const QString &folder)
    : m_file(folder + u"/.import-XXXXXX"_s)
{
}

Result<std::shared_ptr<Take>> Take::of(const QString &path, const QString &folder)
{
    Source source(path);
    if (const auto problem = source.problem())
        return *problem;
    const std::shared_ptr<Take> take(new Take(folder));
    const Problem noRoom{ folder, 0, 0, u"nothing can be written here"_s,
        u"make room, and let you write here"_s };
    if (!take->m_file.open())
        return noRoom;
    StandingPart standing;
    std::vector<float> piece(kPiece * sound::kChannels);
    while (const std::size_t frames = source.next(piece)) {
        const auto part = std::span(piece).first(frames * sound::kChannels);
        standing.takeFrom(part);
        if (!take->add(part))
            return noRoom;
    }
    if (const auto problem = source.problem())
        return *problem;
    take->rewind();
    return take;
}

std::int64_t Take::frames() const
{
    return m_bytes / static_cast<std::int64_t>(sizeof(float) * sound::kChannels);
}

void Take::rewind(std::int64_t frame)
{
    m_file.seek(frame * static_cast<std::int64_t>(sizeof(float) * sound::kChannels));
}

bool Take::next(std::span<float> samples)
{
    const auto bytes = static_cast<qint64>(samples.size_bytes());
    return m_file.read(reinterpret_cast<char *>(samples.data()), bytes) == bytes;
}

bool Take::add(std::span<const float> samples)
{
    const auto bytes = static_cast<qint64>(samples.size_bytes());
    m_bytes += bytes;
    return m_file.write(reinterpret_cast<const char *>(samples.data()), bytes) == bytes;
}

QString timeText(double seconds)
{
    const auto tenths = static_cast<qint64>(std::floor(seconds * 10 + 0.5));
    return u"%1:%2.%3"_s.arg(tenths / 600).arg(tenths / 10 % 60, 2, 10, QChar(u'0')).arg(tenths % 10);
}
