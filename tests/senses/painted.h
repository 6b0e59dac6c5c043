// SPDX-License-Identifier: MPL-2.0
// The room's window as it would be on the glass without a page on it, painted small and at once.
#pragma once

#include "placepainter.h"
#include "room/lighting.h"

inline Weather weatherOf(const Palette &colours, const SceneShares &scenes, double drift)
{
    const auto of = [&colours](Token token) { return toColor(colours[token]); };
    return { of(Token::SkyTop), of(Token::SkyMiddle), of(Token::SkyLow), of(Token::Far), of(Token::Middle),
        of(Token::Near), of(Token::Glow), scenes, drift };
}

inline QImage painted(const Weather &weather, QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    paintPlace(picture, weather, float(size.width()) / float(size.height()));
    return picture;
}

/// On upright glass words go all the way across.
inline QImage painted(
    const Palette &colours, const SceneShares &scenes, double drift, QSize size = { 256, 160 })
{
    Weather weather = weatherOf(colours, scenes, drift);
    weather.across = size.height() > size.width();
    return painted(weather, size);
}

inline QImage painted(const Lighting &light)
{
    SceneShares scenes{};
    std::ranges::copy(light.scenes(), scenes.begin());
    return painted(light.shownPalette(), scenes, light.drift());
}
