// SPDX-License-Identifier: MPL-2.0
#include "qml/tokenglass.h"

#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Stillroom_StylePlugin)

using namespace Qt::StringLiterals;

TokenGlass::TokenGlass(QSize size, QColor ground)
    : m_token(&m_engine)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_token.setData("import Stillroom.Style\nToken {}\n", QUrl());
    m_window.resize(size);
    m_window.setColor(ground);
    m_window.show();
    if (!QTest::qWaitForWindowExposed(&m_window))
        qFatal("there is no window here");
}

void TokenGlass::lay(const TokenThing &thing, const TokenColour &colour, QPointF middle, double side)
{
    std::unique_ptr<QObject> made(
        m_token.createWithInitialProperties({ { u"body"_s, thing.body }, { u"mark"_s, thing.mark },
            { u"colour"_s, toColour(colour.body) }, { u"deep"_s, toColour(colour.deep) },
            { u"name"_s, thing.id }, { u"width"_s, side }, { u"height"_s, side } }));
    auto *token = qobject_cast<QQuickItem *>(made.get());
    if (!token)
        qFatal("%s", qPrintable(m_token.errorString()));
    token->setPosition(middle - QPointF(side / 2, side / 2));
    token->setParentItem(m_window.contentItem());
    m_laid.push_back(std::move(made));
}

QImage TokenGlass::look()
{
    return m_window.grabWindow().convertToFormat(QImage::Format_RGB32);
}

QColor toColour(Rgb rgb)
{
    return QColor::fromRgbF(float(rgb.r), float(rgb.g), float(rgb.b));
}
