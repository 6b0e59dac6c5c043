// SPDX-License-Identifier: MPL-2.0
// One sound that can be asked for.
#pragma once

#include "core/catalog.h"
#include "offer.h"

#include <QtQml/qqmlregistration.h>

class Soundboard;

class Channel : public Offer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("sounds are data in media/soundscapes")
    Q_PROPERTY(qreal level READ level WRITE setLevel NOTIFY levelChanged FINAL)
    Q_PROPERTY(bool playing READ playing NOTIFY levelChanged FINAL)
    Q_PROPERTY(qreal heard READ heard NOTIFY heardChanged FINAL)
public:
    Channel(const Soundscape &sound, int index, const Language &language, Soundboard &board);
    QString title() const override { return language().say(m_sound.title); }
    QString preview() const override { return language().say(m_sound.preview); }
    /// 0 (not playing) to 1 (as loud as the site allows).
    qreal level() const;
    bool playing() const { return level() > 0; }
    /// Clamped to 0 to 1. A fifth sound is refused, and so is one that is hidden: the level stays 0.
    void setLevel(qreal level);
    /// How much of it is heard, 0 to 1, for a picture of it: a few hundredths a second at most, and where
    /// nothing may move, what was asked.
    qreal heard() const;
    const Soundscape &sound() const { return m_sound; }
    const QStringList &tags() const { return m_sound.tags; }

Q_SIGNALS:
    void levelChanged();
    void heardChanged();

private:
    const Soundscape &m_sound;
    Soundboard &m_board;
};
