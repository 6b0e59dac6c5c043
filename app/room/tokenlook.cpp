// SPDX-License-Identifier: MPL-2.0
#include "tokenlook.h"

namespace {

QColor colourOf(Rgb rgb)
{
    return QColor::fromRgbF(float(rgb.r), float(rgb.g), float(rgb.b));
}

}

TokenLook::TokenLook(const TokenArt &art, Says says, Which which, May may, int index,
    const Language &language, QObject *parent)
    : Offer(index, language, parent)
    , m_art(art)
    , m_says(says)
    , m_which(std::move(which))
    , m_may(std::move(may))
{
}

QString TokenLook::title() const
{
    const auto token = m_which();
    if (!token)
        return {};
    switch (m_says) {
    case Says::Colour:
        return m_art.colour(token->colour, language().code());
    case Says::Thing:
        return m_art.thing(token->thing, language().code());
    case Says::Both:
        return m_art.pair(token->thing, token->colour, language().code());
    }
    return {};
}

QString TokenLook::body() const
{
    const auto token = m_which();
    return token ? m_art.things.at(token->thing).body : QString();
}

QString TokenLook::mark() const
{
    const auto token = m_which();
    return token ? m_art.things.at(token->thing).mark : QString();
}

QColor TokenLook::colour() const
{
    const auto token = m_which();
    return token ? colourOf(m_art.colours.at(token->colour).body) : QColor();
}

QColor TokenLook::deep() const
{
    const auto token = m_which();
    return token ? colourOf(m_art.colours.at(token->colour).deep) : QColor();
}

bool TokenLook::offered() const
{
    const auto token = m_which();
    return token && m_may(*token);
}
