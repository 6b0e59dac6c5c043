// SPDX-License-Identifier: MPL-2.0
// A window on which tokens lie as the kiosk draws them, for whoever wants to look at them.
#pragma once

#include "core/tokenart.h"

#include <QColor>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

#include <memory>
#include <vector>

class TokenGlass {
public:
    TokenGlass(QSize size, QColor ground);

    /// Lays a token with its middle at `middle`, `side` pixels wide.
    void lay(const TokenThing &thing, const TokenColour &colour, QPointF middle, double side);
    void setGround(QColor ground) { m_window.setColor(ground); }
    QImage look();

private:
    QQmlEngine m_engine;
    QQuickWindow m_window;
    QQmlComponent m_token;
    std::vector<std::unique_ptr<QObject>> m_laid;
};

QColor toColour(Rgb rgb);
