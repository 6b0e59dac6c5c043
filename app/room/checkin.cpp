// SPDX-License-Identifier: MPL-2.0
#include "checkin.h"

#include "session.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

std::uint32_t bitOf(int need)
{
    return 1U << need;
}

}

CheckIn::CheckIn(
    const SiteCheckIn &site, const TokenArt &art, Deskline &line, Session &session, const Language &language)
    : m_site(site)
    , m_art(art)
    , m_line(line)
    , m_session(session)
{
    m_held = new HeldToken(offered() ? makeLook(language) : nullptr, line, session);
    m_held->setParent(this);
    if (offered()) {
        makeLooks(language);
        makeWishes(language);
    }
    connect(&line, &Deskline::changed, this, &CheckIn::changed);
    connect(&session, &Session::forgotten, this, &CheckIn::tell);
    connect(&language, &Language::changed, this, &CheckIn::changed);
}

/// Of what this visit has chosen.
TokenLook *CheckIn::makeLook(const Language &language)
{
    return new TokenLook(
        m_art, TokenLook::Says::Both,
        [this]() -> std::optional<TokenPair> {
            const Visit::CheckIn &wish = m_session.visit().checkIn;
            if (wish.colour < 0 || wish.thing < 0)
                return std::nullopt;
            return TokenPair{ std::uint8_t(wish.colour), std::uint8_t(wish.thing) };
        },
        [](TokenPair) { return true; }, 0, language, this);
}

void CheckIn::makeLooks(const Language &language)
{
    for (int i = 0; i < int(m_art.colours.size()); ++i)
        m_colours.append(new TokenLook(
            m_art, TokenLook::Says::Colour,
            [i] {
                return TokenPair{ std::uint8_t(i), 0 };
            },
            [this](TokenPair token) { return anyThingOf(token.colour); }, i, language, this));
    for (int i = 0; i < int(m_art.things.size()); ++i)
        m_things.append(new TokenLook(
            m_art, TokenLook::Says::Thing,
            [this, i] {
                const int colour = std::max(0, int(m_session.visit().checkIn.colour));
                return TokenPair{ std::uint8_t(colour), std::uint8_t(i) };
            },
            [this](TokenPair token) { return mayTake(token); }, i, language, this));
}

void CheckIn::makeWishes(const Language &language)
{
    for (const Need &need : m_site.needs)
        m_needs.append(new WishChoice(
            need.text, need.sign,
            [this](int index) { return (m_session.visit().checkIn.wish.needs & bitOf(index)) != 0; },
            int(m_needs.size()), language, this));
    for (const LocalText &place : m_site.places)
        m_places.append(new WishChoice(
            place, {}, [this](int index) { return m_session.visit().checkIn.wish.place == index + 1; },
            int(m_places.size()), language, this));
}

/// Somebody who looks for a token may point at any; whether it is there is not told before.
bool CheckIn::mayTake(TokenPair token) const
{
    return m_session.visit().checkIn.finding || m_line.board().free(token);
}

bool CheckIn::anyThingOf(std::uint8_t colour) const
{
    for (std::size_t thing = 0; thing < m_art.things.size(); ++thing)
        if (mayTake({ colour, std::uint8_t(thing) }))
            return true;
    return false;
}

QString CheckIn::wishes() const
{
    const BoardRow *mine = m_held->row();
    if (!mine || !m_held->own())
        return {};
    QStringList said;
    for (const WishChoice *need : m_needs)
        if (mine->wish.needs & bitOf(need->index()))
            said += need->title();
    for (const WishChoice *place : m_places)
        if (mine->wish.place == place->index() + 1)
            said += place->title();
    return said.join(QStringLiteral(" · "));
}

void CheckIn::begin()
{
    if (!m_session.inside())
        return;
    m_session.visit().checkIn = {};
    m_session.go(Session::Place::TokenColour);
    tell();
}

void CheckIn::find()
{
    if (!m_session.inside())
        return;
    if (m_held->onBoard()) {
        m_session.go(Session::Place::TokenState);
        return;
    }
    m_session.visit().checkIn = {};
    m_session.visit().checkIn.finding = true;
    m_session.go(Session::Place::TokenColour);
    tell();
}

void CheckIn::take(TokenLook *look)
{
    const bool colour = m_colours.contains(look), thing = m_things.contains(look);
    if (!m_session.inside() || (!colour && !thing) || !look->offered())
        return;
    Visit::CheckIn &mine = m_session.visit().checkIn;
    mine.life = 0; // it is another one from now on
    mine.own = false;
    if (colour) {
        mine.colour = std::int8_t(look->index());
        mine.thing = -1;
        m_session.go(Session::Place::TokenThing);
    } else if (mine.colour >= 0) {
        mine.thing = std::int8_t(look->index());
        mine.finding ? this->look() : m_session.go(Session::Place::Wishes);
    }
    tell();
}

/// A token that is not on the board looks like one that never was.
void CheckIn::look()
{
    Visit::CheckIn &mine = m_session.visit().checkIn;
    const BoardRow *found = m_line.board().of(*m_held->look()->token());
    mine.life = found ? found->life : std::uint16_t(0);
    m_session.go(Session::Place::TokenState);
}

void CheckIn::toggle(WishChoice *choice)
{
    const bool need = m_needs.contains(choice), place = m_places.contains(choice);
    if (!m_session.inside() || (!need && !place))
        return;
    m_session.touched();
    Wish &wish = m_session.visit().checkIn.wish;
    const int index = choice->index();
    if (place) {
        wish.place = choice->chosen() ? std::uint8_t(0) : std::uint8_t(index + 1);
    } else if (choice->chosen()) {
        wish.needs &= ~bitOf(index);
    } else {
        wish = with(wish, index);
    }
    tell();
}

/// The same with one more need; of those that stand in its group it is the only one.
Wish CheckIn::with(Wish wish, int need) const
{
    const QString group = m_site.needs[std::size_t(need)].group;
    for (int other = 0; other < m_needs.size(); ++other)
        if (!group.isEmpty() && m_site.needs[std::size_t(other)].group == group)
            wish.needs &= ~bitOf(other);
    wish.needs |= bitOf(need);
    return wish;
}

void CheckIn::wished()
{
    if (m_places.isEmpty())
        send();
    else
        m_session.go(Session::Place::Whereabouts);
}

void CheckIn::send()
{
    Visit::CheckIn &mine = m_session.visit().checkIn;
    if (!m_session.inside() || !offered() || !m_held->look()->token())
        return;
    Board &board = m_line.board();
    if (!board.change(mine.life, mine.wish, m_line.now())) {
        board.takeBack(mine.life); // done meanwhile: what is said now comes after it
        mine.life = board.add(*m_held->look()->token(), mine.wish, m_line.now());
    }
    mine.own = true;
    mine.finding = false;
    m_session.settle(Session::Place::TokenState);
    tell();
}

/// What was wished for is not shown to whoever only points at a token: they begin anew.
void CheckIn::change()
{
    if (!m_session.inside() || !m_held->onBoard())
        return;
    Visit::CheckIn &mine = m_session.visit().checkIn;
    mine.wish = mine.own ? m_held->row()->wish : Wish{};
    m_session.go(Session::Place::Wishes);
    tell();
}

void CheckIn::takeBack()
{
    if (!m_session.inside())
        return;
    m_line.board().takeBack(m_session.visit().checkIn.life);
    m_session.visit().checkIn = {};
    m_session.settle(Session::Place::CheckIn);
    tell();
}

void CheckIn::askAgain()
{
    if (!m_session.inside())
        return;
    m_session.touched();
    m_line.board().askAgain(m_session.visit().checkIn.life);
    tell();
}

bool CheckIn::carries(const QString &need) const
{
    return m_held->heard() && std::ranges::count(m_site.needs, need, &Need::id) > 0;
}

void CheckIn::alsoWish(const QString &need)
{
    const auto wished = std::ranges::find(m_site.needs, need, &Need::id);
    const BoardRow *mine = m_held->row();
    if (!mine || wished == m_site.needs.end())
        return;
    const Wish wish = with(mine->wish, int(wished - m_site.needs.begin()));
    m_line.board().change(mine->life, wish, m_line.now());
    tell();
}

void CheckIn::tell()
{
    for (const auto &list : { m_colours, m_things, QList<TokenLook *>{ m_held->look() } })
        for (TokenLook *look : list)
            if (look)
                Q_EMIT look->said();
    for (const auto &list : { m_needs, m_places })
        for (WishChoice *choice : list)
            Q_EMIT choice->chosenChanged();
    Q_EMIT m_held->changed();
    Q_EMIT changed();
}
