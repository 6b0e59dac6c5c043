// SPDX-License-Identifier: MPL-2.0
#include "senses/touches.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAllowed = "give milliseconds and then X Y, key NAME, leave, alone, display, on or over"_L1;

struct Mark {
    QLatin1StringView word;
    Touch::Kind kind;
};
constexpr Mark kMarks[]{
    { "leave"_L1, Touch::Kind::Leave },
    { "alone"_L1, Touch::Kind::Alone },
    { "display"_L1, Touch::Kind::Output },
    { "on"_L1, Touch::Kind::On },
    { "over"_L1, Touch::Kind::Over },
};

std::optional<Touch> touchOf(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    bool timed = false, across = false, down = false;
    const std::chrono::milliseconds when(words.value(0).toLongLong(&timed));
    if (!timed)
        return std::nullopt;
    for (const Mark &mark : kMarks)
        if (words.size() == 2 && words[1] == mark.word)
            return Touch{ when, mark.kind, words[1] };
    if (words.size() == 3 && words[1] == u"key")
        return Touch{ when, Touch::Kind::Key, words[2] };
    (void)words.value(1).toInt(&across);
    (void)words.value(2).toInt(&down);
    if (!across || !down)
        return std::nullopt;
    return Touch{ when, Touch::Kind::Finger, words.mid(words.size() > 3 ? 3 : 1).join(u' ') };
}

}

Touches::Touches(const QString &file)
    : m_file(file)
{
}

Result<std::vector<Touch>> Touches::more()
{
    std::vector<Touch> found;
    if (m_file.fileName().isEmpty() || (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly)))
        return found;
    m_begun += m_file.readAll();
    for (qsizetype end = m_begun.indexOf('\n'); end >= 0; end = m_begun.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_begun.first(end));
        m_begun.remove(0, end + 1);
        ++m_line;
        const auto touch = touchOf(line);
        if (!touch)
            return Problem{ m_file.fileName(), m_line, 1, u"“%1” is no touch"_s.arg(line), kAllowed };
        found.push_back(*touch);
    }
    return found;
}
