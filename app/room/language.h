// SPDX-License-Identifier: MPL-2.0
// The language of this visit, chosen by its own name.
#pragma once

#include "core/localtext.h"

#include <QDate>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

class Session;

/// What the speakers of `code` call their language; the code itself where no list knows.
QString ownName(const QString &code);

/// One language at the door: its name as its speakers write it.
class LanguageChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room offers languages")
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QString code READ code CONSTANT FINAL)
    Q_PROPERTY(bool chosen READ chosen NOTIFY chosenChanged FINAL)
public:
    LanguageChoice(QString code, int index, const Session &session, QObject *parent);
    QString name() const { return ownName(m_code); }
    QString code() const { return m_code; }
    bool chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    QString m_code;
    int m_index;
    const Session &m_session;
};

class Language : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room speaks")
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed FINAL)
    Q_PROPERTY(QList<LanguageChoice *> choices READ choices CONSTANT FINAL)
public:
    Language(const QStringList &codes, Session &session);

    QString code() const;
    bool rightToLeft() const;
    QList<LanguageChoice *> choices() const { return m_choices; }
    /// `text` in the language of this visit.
    QString say(const LocalText &text) const { return text.in(code()); }
    /// A day as that language writes it, without the day of the week.
    QString day(QDate day) const;
    Q_INVOKABLE void choose(LanguageChoice *choice);

Q_SIGNALS:
    void changed();

private:
    QStringList m_codes;
    Session &m_session;
    QList<LanguageChoice *> m_choices;
};
