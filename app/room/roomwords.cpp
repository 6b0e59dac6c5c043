// SPDX-License-Identifier: MPL-2.0
#include "roomwords.h"

using namespace std::chrono_literals;

namespace {

constexpr auto kHolds = 15min; ///< what was said about waiting, before it is said to be old

}

RoomWords::RoomWords(const Deskline &line)
    : m_line(line)
{
    connect(&line, &Deskline::changed, this, &RoomWords::look);
}

bool RoomWords::old() const
{
    return wait() != Wait::Unsaid && m_line.now() - m_line.notice().said >= kHolds;
}

void RoomWords::look()
{
    if (m_shown == m_line.notice() && m_shownOld == old())
        return;
    m_shown = m_line.notice();
    m_shownOld = old();
    Q_EMIT changed();
}
