// SPDX-License-Identifier: MPL-2.0
// What this visitor would rather not hear, by what it is about. It is theirs alone, and gone with the visit.
#pragma once

#include "core/catalog.h"
#include "offer.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Session;

/// One thing that sounds can be about.
class HideChoice : public Offer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("what sounds are about is data in media")
    Q_PROPERTY(bool hidden READ hidden NOTIFY hiddenChanged FINAL)
public:
    /// `index` is the tag's place in the catalog's words.
    HideChoice(
        const Catalog &catalog, int index, const Language &language, const Session &session, QObject *parent);
    QString title() const override { return language().say(word().second); }
    /// The sounds that go with it.
    QString preview() const override;
    const QString &tag() const { return word().first; }
    bool hidden() const;

Q_SIGNALS:
    void hiddenChanged();

private:
    const TagWords::value_type &word() const { return m_catalog.tagWords[std::size_t(index())]; }

    const Catalog &m_catalog;
    const Session &m_session;
};

class Hides : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the soundboard knows what is hidden")
    Q_PROPERTY(QList<HideChoice *> choices READ choices CONSTANT FINAL)
    Q_PROPERTY(bool any READ any NOTIFY changed FINAL)
public:
    /// Offers each tag that one of the catalog's sounds has, and no other.
    Hides(const Catalog &catalog, Session &session, const Language &language);

    QList<HideChoice *> choices() const { return m_choices; }
    bool any() const;
    /// Whether this visitor hides something that has these tags.
    bool hide(const QStringList &tags) const;
    /// What is left of `all`, each of which has tags.
    template <typename Choice>
    QList<Choice *> leave(const QList<Choice *> &all) const
    {
        QList<Choice *> left;
        for (Choice *choice : all)
            if (!hide(choice->tags()))
                left.append(choice);
        return left;
    }
    Q_INVOKABLE void toggle(HideChoice *choice);

Q_SIGNALS:
    void changed();

private:
    Session &m_session;
    QList<HideChoice *> m_choices;
};
