// SPDX-License-Identifier: MPL-2.0
#include "wishchoice.h"

WishChoice::WishChoice(
    const LocalText &text, QString sign, Chosen chosen, int index, const Language &language, QObject *parent)
    : Offer(index, language, parent)
    , m_text(text)
    , m_sign(std::move(sign))
    , m_chosen(std::move(chosen))
{
}

QString WishChoice::title() const
{
    const QString words = language().say(m_text);
    return words.left(1).toUpper() + words.mid(1);
}
