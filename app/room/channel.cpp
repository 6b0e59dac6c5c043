// SPDX-License-Identifier: MPL-2.0
#include "channel.h"

#include "soundboard.h"

Channel::Channel(const Soundscape &sound, int index, const Language &language, Soundboard &board)
    : Offer(index, language, &board)
    , m_sound(sound)
    , m_board(board)
{
    connect(this, &Channel::levelChanged, this, &Channel::heardChanged);
}

qreal Channel::level() const
{
    return m_board.levelOf(index());
}

void Channel::setLevel(qreal level)
{
    m_board.setLevelOf(index(), level);
}

qreal Channel::heard() const
{
    return m_board.heardOf(index());
}
