// SPDX-License-Identifier: MPL-2.0
// The token that this visit knows, its own or one that was pointed out: where it stands, and what staff said.
#pragma once

#include "deskline.h"
#include "tokenlook.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Session;

class HeldToken : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a visit knows one at most")
    Q_PROPERTY(TokenLook *look READ look CONSTANT FINAL)
    Q_PROPERTY(bool onBoard READ onBoard NOTIFY changed FINAL)
    Q_PROPERTY(bool own READ own NOTIFY changed FINAL)
    Q_PROPERTY(HeldToken::Stand stand READ stand NOTIFY changed FINAL)
    Q_PROPERTY(HeldToken::Said said READ said NOTIFY changed FINAL)
    Q_PROPERTY(HeldToken::Since since READ since NOTIFY changed FINAL)
    Q_PROPERTY(bool late READ late NOTIFY changed FINAL)
    Q_PROPERTY(bool askedAgain READ askedAgain NOTIFY changed FINAL)
public:
    /// None: there is no token. Going: on its way to the board. NotSeen: it is on the board. Lost: the desk
    /// does not answer, and a person has to be asked. Ended: this token is not on the board.
    enum class Stand { None, Going, NotSeen, Seen, OnTheWay, Done, Lost, Ended };
    Q_ENUM(Stand)
    enum class Said { Nothing, AboutFive, AboutFifteen, WouldAsk };
    Q_ENUM(Said)
    enum class Since { JustNow, FewMinutes, AWhile };
    Q_ENUM(Since)

    /// `look` shows what the visit has chosen; nullptr where a site has no check-in. All of them must outlive
    /// it.
    HeldToken(TokenLook *look, const Deskline &line, const Session &session);

    TokenLook *look() const { return m_look; }
    bool onBoard() const { return row() != nullptr; }
    bool own() const; ///< it was sent in this visit
    Stand stand() const;
    Said said() const;
    Since since() const; ///< its state is as it is
    bool late() const;
    bool askedAgain() const;
    /// It is on its way or on the board, and somebody at the desk is there to see it.
    bool heard() const;
    /// As it is on the board; nullptr where it is not. Good until the board changes.
    const BoardRow *row() const;

Q_SIGNALS:
    void changed();

private:
    TokenLook *const m_look;
    const Deskline &m_line;
    const Session &m_session;
};
