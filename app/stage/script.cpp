// SPDX-License-Identifier: MPL-2.0
#include "stage/script.h"

#include <QEventLoop>
#include <QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(StillroomPlugin)
Q_IMPORT_QML_PLUGIN(Stillroom_StylePlugin)
Q_IMPORT_QML_PLUGIN(Stillroom_ScenesPlugin)
Q_IMPORT_QML_PLUGIN(Stillroom_ActivitiesPlugin)
Q_IMPORT_QML_PLUGIN(Stillroom_RoomPlugin)

using namespace Qt::StringLiterals;

Script::Script()
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s); // the default only since Qt 6.5
    m_pages = std::make_unique<QQmlComponent>(
        &m_engine, QUrl(u"qrc:/qt/qml/Stillroom/Main.qml"_s), QQmlComponent::Asynchronous);
}

void Script::await()
{
    QEventLoop reading;
    QObject::connect(m_pages.get(), &QQmlComponent::statusChanged, &reading, &QEventLoop::quit);
    while (m_pages->isLoading())
        reading.exec(QEventLoop::ExcludeUserInputEvents);
}

std::unique_ptr<QQuickWindow> Script::perform(const QVariantMap &properties)
{
    await();
    std::unique_ptr<QObject> made;
    if (m_pages->isReady())
        made.reset(m_pages->createWithInitialProperties(properties));
    for (const QQmlError &error : m_pages->errors())
        qCritical().noquote() << error.toString();
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    if (window)
        made.release(); // NOLINT(bugprone-unused-return-value): the window is returned
    return std::unique_ptr<QQuickWindow>(window);
}
