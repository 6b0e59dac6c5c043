// SPDX-License-Identifier: MPL-2.0
// Something in a list that a visitor can take: a mood, a sound, an activity, a page. It says itself in the
// language of the visit, and again when that changes.
#pragma once

#include "language.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Offer : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString title READ title NOTIFY said FINAL)
    Q_PROPERTY(QString preview READ preview NOTIFY said FINAL)
    Q_PROPERTY(int index READ index CONSTANT FINAL)
public:
    /// `index` is its place in its list; the language must outlive it.
    Offer(int index, const Language &language, QObject *parent);

    virtual QString title() const = 0;
    virtual QString preview() const = 0;
    int index() const { return m_index; }

Q_SIGNALS:
    void said();

protected:
    const Language &language() const { return m_language; }

private:
    int m_index;
    const Language &m_language;
};
