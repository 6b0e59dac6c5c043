// SPDX-License-Identifier: MPL-2.0
// How we work here: the agency's own pages, as plain blocks of words.
#pragma once

#include "core/pages.h"
#include "offer.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Session;

/// One paragraph, heading or list item.
class Passage {
    Q_GADGET
    QML_VALUE_TYPE(passage)
    Q_PROPERTY(bool heading READ heading CONSTANT FINAL)
    Q_PROPERTY(bool item READ item CONSTANT FINAL)
    Q_PROPERTY(QString text READ text CONSTANT FINAL)
public:
    Passage() = default;
    explicit Passage(const Block &block)
        : m_block(block)
    {
    }
    bool heading() const { return m_block.kind == Block::Kind::Heading; }
    bool item() const { return m_block.kind == Block::Kind::Item; }
    QString text() const { return m_block.text; }

private:
    Block m_block;
};

/// One page, in the language of the visit.
class Leaf : public Offer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("pages are Markdown of the site")
    Q_PROPERTY(QString owner READ owner NOTIFY said FINAL)
    Q_PROPERTY(QString checked READ checked NOTIFY said FINAL)
    Q_PROPERTY(QList<Passage> passages READ passages NOTIFY said FINAL)
public:
    Leaf(QString id, int index, const PageSet &pages, const Language &language, QObject *parent);
    QString id() const { return m_id; }
    QString title() const override { return page().title; }
    QString preview() const override { return page().preview; }
    QString owner() const { return page().owner; }
    /// The day these words were last checked, as the language writes dates.
    QString checked() const;
    QList<Passage> passages() const;

private:
    const Page &page() const;

    QString m_id;
    const PageSet &m_pages;
};

class Library : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room has one library")
    Q_PROPERTY(QList<Leaf *> leaves READ leaves CONSTANT FINAL)
    Q_PROPERTY(Leaf *open READ open NOTIFY openChanged FINAL)
    Q_PROPERTY(Leaf *person READ person CONSTANT FINAL)
public:
    /// `order` names pages by id; what it leaves out follows. The page `person` stands behind its own button
    /// instead.
    Library(const PageSet &pages, const QStringList &order, Session &session, const Language &language);

    QList<Leaf *> leaves() const { return m_leaves; }
    Leaf *open() const; ///< nullptr while none is being read
    Leaf *person() const { return m_person; }
    Q_INVOKABLE void read(Leaf *leaf);

Q_SIGNALS:
    void openChanged();

private:
    Session &m_session;
    QList<Leaf *> m_leaves;
    Leaf *m_person = nullptr;
};
