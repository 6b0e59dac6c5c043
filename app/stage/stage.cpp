// SPDX-License-Identifier: MPL-2.0
#include "stage/stage.h"

#include "stage/fonts.h"
#include "stage/touchgate.h"
#include "stage/translation.h"

#include <QGuiApplication>
#include <QOpenGLContext>
#include <QQuickGraphicsConfiguration>
#include <QScreen>
#include <QSurfaceFormat>

#include <systemd/sd-daemon.h>

#include <algorithm>

using namespace Qt::StringLiterals;

void askForSurface()
{
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setRedBufferSize(8);
    format.setGreenBufferSize(8);
    format.setBlueBufferSize(8);
    format.setDepthBufferSize(0);
    format.setStencilBufferSize(0);
    QSurfaceFormat::setDefaultFormat(format);
}

void wakeDrivers()
{
    if (qEnvironmentVariable("QT_QUICK_BACKEND") != u"software")
        QOpenGLContext().create(); // the display keeps the driver when the context goes
    wordsFamily();
}

double densityOf(const CommandLine &ask, const Settings &settings)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double pixels = screen ? screen->size().width() : 1280;
    const double told = screen ? screen->physicalDotsPerInch() / 25.4 : 4;
    const double measured = settings.panelWidth ? pixels / *settings.panelWidth : told;
    return std::clamp(ask.density.value_or(measured), 2.0, 14.0);
}

Stage::Stage(Room &room, Script &script, double density)
    : m_translation(std::make_unique<Translation>(*room.language(), script.engine()))
    , m_window(script.perform({ { u"room"_s, QVariant::fromValue(&room) },
          { u"pixelsPerMillimetre"_s, density }, { u"family"_s, wordsFamily() } }))
{
    if (!m_window)
        return;
    QQuickGraphicsConfiguration backToFront = m_window->graphicsConfiguration();
    backToFront.setDepthBufferFor2D(false);
    m_window->setGraphicsConfiguration(backToFront);
    new TouchGate(*m_window, *room.session());
}

Stage::~Stage() = default;

void Stage::show(const CommandLine &ask)
{
    const auto ready = std::make_shared<QMetaObject::Connection>();
    *ready = QObject::connect(m_window.get(), &QQuickWindow::frameSwapped, m_window.get(), [ready] {
        QObject::disconnect(*ready);
        sd_notify(0, "READY=1");
    });
    if (ask.window) {
        m_window->resize(*ask.window);
        m_window->show();
    } else {
        m_window->setCursor(Qt::BlankCursor);
        m_window->showFullScreen();
    }
}
