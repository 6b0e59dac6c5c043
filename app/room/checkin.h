// SPDX-License-Identifier: MPL-2.0
// The quiet check-in: a person lets staff know that they are here and what would help, as a token and without
// a name, and sees that somebody saw it. Tokens outlive a visit by a while; who holds one is not known.
#pragma once

#include "deskline.h"
#include "heldtoken.h"
#include "tokenlook.h"
#include "wishchoice.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Session;

class CheckIn : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room has one")
    Q_PROPERTY(bool offered READ offered CONSTANT FINAL)
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)
    Q_PROPERTY(bool full READ full NOTIFY changed FINAL)
    Q_PROPERTY(QString wishes READ wishes NOTIFY changed FINAL)
    Q_PROPERTY(HeldToken *held READ held CONSTANT FINAL)
    Q_PROPERTY(QList<TokenLook *> colours READ colours CONSTANT FINAL)
    Q_PROPERTY(QList<TokenLook *> things READ things CONSTANT FINAL)
    Q_PROPERTY(QList<WishChoice *> needs READ needs CONSTANT FINAL)
    Q_PROPERTY(QList<WishChoice *> places READ places CONSTANT FINAL)
public:
    /// `site`, `art`, the line and the session must outlive it.
    CheckIn(const SiteCheckIn &site, const TokenArt &art, Deskline &line, Session &session,
        const Language &language);

    bool offered() const { return m_site.enabled && !m_art.isEmpty(); }
    bool open() const { return m_line.open(); }
    bool full() const { return m_line.board().full(); }
    /// What staff were let know in this visit, said once more; nothing of a token that was looked up.
    QString wishes() const;
    HeldToken *held() { return m_held; }
    QList<TokenLook *> colours() const { return m_colours; }
    QList<TokenLook *> things() const { return m_things; }
    QList<WishChoice *> needs() const { return m_needs; }
    QList<WishChoice *> places() const { return m_places; }

    /// A new token is to be chosen.
    Q_INVOKABLE void begin();
    /// The token that somebody holds: the one of this visit, or one that is to be pointed out.
    Q_INVOKABLE void find();
    Q_INVOKABLE void take(TokenLook *look);
    Q_INVOKABLE void toggle(WishChoice *choice);
    /// The wishes are as they are to be: on to the place, or to the board where nobody drew places.
    Q_INVOKABLE void wished();
    Q_INVOKABLE void send();
    Q_INVOKABLE void change();
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void askAgain();
    /// Somebody at the desk would see this need beside a token that this visit knows.
    bool carries(const QString &need) const;
    /// A token that this visit knows says this need as well from now on. Without a token nothing is said.
    void alsoWish(const QString &need);

Q_SIGNALS:
    void changed();

private:
    bool mayTake(TokenPair token) const;
    bool anyThingOf(std::uint8_t colour) const;
    Wish with(Wish wish, int need) const;
    TokenLook *makeLook(const Language &language);
    void makeLooks(const Language &language);
    void makeWishes(const Language &language);
    void look();
    void tell();

    const SiteCheckIn &m_site;
    const TokenArt &m_art;
    Deskline &m_line;
    Session &m_session;
    HeldToken *m_held = nullptr;
    QList<TokenLook *> m_colours, m_things;
    QList<WishChoice *> m_needs, m_places;
};
