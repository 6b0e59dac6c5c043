// SPDX-License-Identifier: MPL-2.0
// Runs the tests of Style, Scenes and Activities, each alone: no room, no pages, no C++ of ours behind them.
#include <QAccessible>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Stillroom_StylePlugin)
Q_IMPORT_QML_PLUGIN(Stillroom_ScenesPlugin)
Q_IMPORT_QML_PLUGIN(Stillroom_ActivitiesPlugin)

using namespace Qt::StringLiterals;

/// What a screen reader is told of an item.
class Reader : public QObject {
    Q_OBJECT
public:
    Q_INVOKABLE int role(QObject *item) const { return face(item)->role(); }
    Q_INVOKABLE QString name(QObject *item) const { return face(item)->text(QAccessible::Name); }
    Q_INVOKABLE QString more(QObject *item) const { return face(item)->text(QAccessible::Description); }

private:
    static QAccessibleInterface *face(QObject *item) { return QAccessible::queryAccessibleInterface(item); }
};

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        engine->rootContext()->setContextProperty(u"reader"_s, &m_reader);
    }

private:
    Reader m_reader;
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "tst_controls.moc"
