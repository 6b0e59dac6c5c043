// SPDX-License-Identifier: MPL-2.0
// One mood at the front door, with the colours of its little picture.
#pragma once

#include "core/mood.h"
#include "offer.h"

#include <QColor>
#include <QList>

class Session;

/// As the glass takes them.
QColor toColor(Lab lab);
QList<qreal> toList(const SceneShares &shares);

class MoodChoice : public Offer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("moods are data in media/themes")
    Q_PROPERTY(bool chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QList<qreal> scenes READ scenes CONSTANT FINAL)
    Q_PROPERTY(QList<QColor> colours READ colours CONSTANT FINAL)
public:
    MoodChoice(
        const Mood &mood, int index, const Language &language, const Session &session, QObject *parent);

    QString title() const override { return language().say(m_mood.title); }
    QString preview() const override { return language().say(m_mood.preview); }
    bool chosen() const;
    /// How much there is of each scene, in the order of SceneKind: all of one.
    QList<qreal> scenes() const { return toList(allOf(m_mood.scene)); }
    /// In the order of Token.
    QList<QColor> colours() const;

Q_SIGNALS:
    void chosenChanged();

private:
    const Mood &m_mood;
    const Session &m_session;
};
