// SPDX-License-Identifier: MPL-2.0
// "How am I?": somebody says it to themselves. It knows the visit and nothing else, so that nothing of it can
// go anywhere; a house check keeps it so.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Session;

class Feelings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room has one")
    Q_PROPERTY(int picked READ picked NOTIFY changed FINAL)
public:
    static constexpr int kCount = 12;

    explicit Feelings(Session &session);

    int picked() const; ///< a bit for each
    Q_INVOKABLE void toggle(int feeling);

Q_SIGNALS:
    void changed();

private:
    Session &m_session;
};
