// SPDX-License-Identifier: MPL-2.0
#include "core/deskwatch.h"

#include <algorithm>

void DeskWatch::hear(const boardwire::Here &here, std::uint32_t run, std::uint32_t latest, Moment now)
{
    const auto known = std::ranges::find_if(
        m_pages, [&](const Page &page) { return page.shown != 0 && page.id == here.page; });
    if (here.gone) {
        if (known != m_pages.end())
            *known = {};
        return;
    }
    if (here.run != run || here.count == 0 || here.count > latest)
        return;
    const auto place = known != m_pages.end() ? known : std::ranges::find(m_pages, 0U, &Page::shown);
    if (place == m_pages.end() || here.count <= place->shown)
        return;
    *place = { here.page, here.count, now };
}

bool DeskWatch::expire(Moment now)
{
    bool any = false;
    for (Page &page : m_pages)
        if (page.shown != 0 && now - page.heard >= kSilent) {
            page = {};
            any = true;
        }
    return any;
}

std::size_t DeskWatch::count() const
{
    return std::size_t(std::ranges::count_if(m_pages, [](const Page &page) { return page.shown != 0; }));
}

std::uint32_t DeskWatch::shown() const
{
    return std::ranges::max(m_pages, {}, &Page::shown).shown;
}
