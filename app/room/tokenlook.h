// SPDX-License-Identifier: MPL-2.0
// What a token can be made of, and what one looks like: a colour, a thing, or both together.
#pragma once

#include "core/board.h"
#include "core/tokenart.h"
#include "offer.h"

#include <QColor>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

class TokenLook : public Offer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("tokens are data in media/tokens")
    Q_PROPERTY(QString body READ body NOTIFY said FINAL)
    Q_PROPERTY(QString mark READ mark NOTIFY said FINAL)
    Q_PROPERTY(QColor colour READ colour NOTIFY said FINAL)
    Q_PROPERTY(QColor deep READ deep NOTIFY said FINAL)
    Q_PROPERTY(bool offered READ offered NOTIFY said FINAL)
public:
    /// Which token it is at this moment; nothing where there is none.
    using Which = std::function<std::optional<TokenPair>()>;
    /// Whether it may be taken at this moment.
    using May = std::function<bool(TokenPair)>;
    enum class Says { Colour, Thing, Both };

    TokenLook(const TokenArt &art, Says says, Which which, May may, int index, const Language &language,
        QObject *parent);

    QString title() const override; ///< "Blue", "Leaf" or "Blue leaf"
    QString preview() const override { return {}; }
    QString body() const;
    QString mark() const;
    QColor colour() const;
    QColor deep() const;
    bool offered() const;
    std::optional<TokenPair> token() const { return m_which(); }

private:
    const TokenArt &m_art;
    Says m_says;
    Which m_which;
    May m_may;
};
