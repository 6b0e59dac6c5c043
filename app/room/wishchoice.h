// SPDX-License-Identifier: MPL-2.0
// One of the things that a visitor may let staff know: something that would help, or a place in the room.
#pragma once

#include "core/localtext.h"
#include "offer.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

class WishChoice : public Offer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("what a visitor may let staff know is data of the site")
    Q_PROPERTY(bool chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString sign READ sign CONSTANT FINAL)
public:
    using Chosen = std::function<bool(int index)>;

    /// `text` must outlive it.
    WishChoice(const LocalText &text, QString sign, Chosen chosen, int index, const Language &language,
        QObject *parent);

    QString title() const override; ///< with a large letter first
    QString preview() const override { return {}; }
    QString sign() const { return m_sign; }
    bool chosen() const { return m_chosen(index()); }

Q_SIGNALS:
    void chosenChanged();

private:
    const LocalText &m_text;
    QString m_sign;
    Chosen m_chosen;
};
