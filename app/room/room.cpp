// SPDX-License-Identifier: MPL-2.0
#include "room.h"

#include "core/checkinlists.h"

namespace {

boardwire::Lists lengthsOf(const SiteCheckIn &site, const TokenArt &tokens)
{
    return { tokens.colours.size(), tokens.things.size(), site.seats.size() };
}

}

Room::Room(Content content, Clock &clock, sound::Sink &sink, sound::Tapes &tapes, Knobs knobs,
    KnobDrawer *drawer, Bus *bus, const DeskDoorplate *plate)
    : m_content(std::move(content))
    , m_roomLight(m_content.settings, m_content.catalog.moods, clock)
    , m_session(m_content.settings.visit, m_roomLight.own(), clock)
    , m_language(m_content.settings.languages, m_session)
    , m_lighting(m_content.catalog.moods, m_roomLight, m_session, m_language, clock)
    , m_soundboard(m_content.catalog, m_content.settings.sound, m_session, m_language, { sink, tapes }, clock)
    , m_staffDoor(m_content.settings.staff.pin, m_session, clock)
    , m_soundDesk(std::move(knobs), m_content.settings.sound.ceiling, drawer, m_staffDoor, m_session,
          m_soundboard, clock)
    , m_pairing(plate, m_staffDoor, m_session, m_language, clock)
    , m_things(m_content.catalog.activities, m_session, m_language, clock)
    , m_library(m_content.pages, m_content.settings.pages, m_session, m_language)
    , m_deskline(m_content.settings.checkIn, listsOf(m_content.settings.checkIn, m_content.catalog.tokens),
          lengthsOf(m_content.settings.checkIn, m_content.catalog.tokens), clock, bus)
    , m_today(m_deskline)
    , m_checkIn(m_content.settings.checkIn, m_content.catalog.tokens, m_deskline, m_session, m_language)
    , m_feelings(m_session)
    , m_quietTime(m_session, m_lighting, m_soundboard, m_checkIn)
{
    connect(&m_language, &Language::changed, this, &Room::said);
}
