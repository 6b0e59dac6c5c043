// SPDX-License-Identifier: MPL-2.0
#include "library.h"

#include "session.h"

using namespace Qt::StringLiterals;

namespace {

const QString kPerson = u"person"_s;

QStringList inOrder(const QStringList &all, const QStringList &order)
{
    QStringList ids;
    for (const QString &id : order + all)
        if (all.contains(id) && !ids.contains(id) && id != kPerson)
            ids.append(id);
    return ids;
}

}

Leaf::Leaf(QString id, int index, const PageSet &pages, const Language &language, QObject *parent)
    : Offer(index, language, parent)
    , m_id(std::move(id))
    , m_pages(pages)
{
}

const Page &Leaf::page() const
{
    static const Page none;
    const Page *page = m_pages.find(m_id, language().code());
    return page ? *page : none;
}

QString Leaf::checked() const
{
    return language().day(page().checked);
}

QList<Passage> Leaf::passages() const
{
    QList<Passage> passages;
    for (const Block &block : page().blocks)
        passages.append(Passage(block));
    return passages;
}

Library::Library(const PageSet &pages, const QStringList &order, Session &session, const Language &language)
    : m_session(session)
{
    const QStringList ids = inOrder(pages.ids(), order);
    for (int i = 0; i < ids.size(); ++i)
        m_leaves.append(new Leaf(ids.at(i), i, pages, language, this));
    m_person = new Leaf(kPerson, -1, pages, language, this);
    connect(&session, &Session::placeChanged, this, &Library::openChanged);
}

Leaf *Library::open() const
{
    return m_session.place() == Session::Place::Reading ? m_leaves.value(m_session.item(), nullptr) : nullptr;
}

void Library::read(Leaf *leaf)
{
    if (m_leaves.contains(leaf))
        m_session.go(Session::Place::Reading, leaf->index());
}
