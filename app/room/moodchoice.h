// SPDX-License-Identifier: MPL-2.0
// One mood at the front door, with the colours of its little picture.
#pragma once

#include "core/mood.h"
#include "offer.h"

#include <QColor>
#include <QList>

class Session;

class MoodChoice : public Offer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("moods are data in media/themes")
    Q_PROPERTY(bool chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(qreal picture READ picture CONSTANT FINAL)
    Q_PROPERTY(QList<QColor> colours READ colours CONSTANT FINAL)
public:
    MoodChoice(
        const Mood &mood, int index, const Language &language, const Session &session, QObject *parent);

    QString title() const override { return language().say(m_mood.title); }
    QString preview() const override { return language().say(m_mood.preview); }
    bool chosen() const;
    /// 1 where there is a place to be seen, 0 for a plain field.
    qreal picture() const { return m_mood.scene == SceneKind::Hills ? 1 : 0; }
    /// In the order of Token.
    QList<QColor> colours() const;

Q_SIGNALS:
    void chosenChanged();

private:
    const Mood &m_mood;
    const Session &m_session;
};

/// As the glass takes it.
QColor toColor(Lab lab);
