// SPDX-License-Identifier: MPL-2.0
// One mix of sounds as a visitor meets it: a name, and one tap.
#pragma once

#include "core/catalog.h"
#include "core/visit.h"
#include "offer.h"

#include <QtQml/qqmlregistration.h>

class Session;

class MixChoice : public Offer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("mixes are data in media/mixes")
    Q_PROPERTY(bool chosen READ chosen NOTIFY chosenChanged FINAL)
public:
    /// Each part of `mix` is one of `sounds`.
    MixChoice(const Mix &mix, const std::vector<Soundscape> &sounds, int index, const Language &language,
        const Session &session, QObject *parent);

    QString title() const override { return language().say(m_mix.title); }
    QString preview() const override { return language().say(m_mix.preview); }
    /// It plays as its file says; whoever changes a level by hand has a mix of their own.
    bool chosen() const;
    /// How loud each sound is in it, 0 where it has no part.
    const Visit::Levels &levels() const { return m_levels; }
    const QStringList &tags() const { return m_mix.tags; }

Q_SIGNALS:
    void chosenChanged();

private:
    const Mix &m_mix;
    Visit::Levels m_levels{};
    const Session &m_session;
};
