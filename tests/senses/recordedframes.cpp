// SPDX-License-Identifier: MPL-2.0
#include "senses/recordedframes.h"

#include <QtEndian>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargest = 8192; ///< pixels across or down

}

RecordedFrames::RecordedFrames(const QString &path)
    : m_file(path)
{
}

std::optional<Problem> RecordedFrames::open()
{
    const bool piped = m_file.fileName() == u"-";
    if (!(piped ? m_file.open(stdin, QIODevice::ReadOnly) : m_file.open(QIODevice::ReadOnly)))
        return Problem{ m_file.fileName(), 0, 0, m_file.errorString(), u"give recorded frames"_s };
    const QList<QByteArray> words = m_file.readLine(80).trimmed().split(' ');
    if (words.size() == 4 && words[0] + ' ' + words[1] == "stillroom frames") {
        m_width = words[2].toInt();
        m_height = words[3].toInt();
    }
    if (m_width < 1 || m_height < 1 || m_width > kLargest || m_height > kLargest)
        return Problem{ m_file.fileName(), 1, 1, u"this is no head of recorded frames"_s,
            u"give “stillroom frames WIDTH HEIGHT”, each 1 to %1"_s.arg(kLargest) };
    return std::nullopt;
}

std::optional<Recorded> RecordedFrames::next()
{
    const QByteArray when = m_file.read(8);
    const qint64 size = 4LL * m_width * m_height;
    const QByteArray pixels = m_file.read(size);
    if (when.size() < 8 || pixels.size() < size)
        return std::nullopt;
    return Recorded{ Picture(Pixels{ reinterpret_cast<const unsigned char *>(pixels.constData()), m_width,
                         m_height, std::size_t(m_width) * 4 }),
        std::chrono::milliseconds(qFromLittleEndian<qint64>(when.constData())) };
}
