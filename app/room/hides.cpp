// SPDX-License-Identifier: MPL-2.0
#include "hides.h"

#include "session.h"

#include <algorithm>

namespace {

using Bits = decltype(Visit::hidden);
constexpr std::size_t kBits = 8 * sizeof(Bits);

Bits bitOf(std::size_t tag)
{
    return Bits{ 1 } << tag;
}

QStringList tagsOf(const std::vector<Soundscape> &sounds)
{
    QStringList tags;
    for (const Soundscape &sound : sounds)
        tags += sound.tags;
    return tags;
}

}

HideChoice::HideChoice(
    const LocalText &name, int index, const Language &language, const Session &session, QObject *parent)
    : Offer(index, language, parent)
    , m_name(name)
    , m_session(session)
{
}

bool HideChoice::hidden() const
{
    return m_session.visit().hidden & bitOf(std::size_t(index()));
}

Hides::Hides(const Catalog &catalog, Session &session, const Language &language)
    : m_words(catalog.tagWords)
    , m_session(session)
{
    const QStringList offered = tagsOf(catalog.soundscapes);
    for (std::size_t i = 0; i < std::min(m_words.size(), kBits); ++i)
        if (offered.contains(m_words[i].first))
            m_choices.append(new HideChoice(m_words[i].second, int(i), language, session, this));
    connect(this, &Hides::changed, this, [this] {
        for (HideChoice *choice : std::as_const(m_choices))
            Q_EMIT choice->hiddenChanged();
    });
    connect(&session, &Session::forgotten, this, &Hides::changed);
}

bool Hides::any() const
{
    return m_session.visit().hidden != 0;
}

bool Hides::hide(const QStringList &tags) const
{
    return std::ranges::any_of(m_choices, [&](const HideChoice *choice) {
        return choice->hidden() && tags.contains(m_words[std::size_t(choice->index())].first);
    });
}

void Hides::toggle(HideChoice *choice)
{
    if (!m_choices.contains(choice))
        return;
    m_session.touched();
    m_session.visit().hidden ^= bitOf(std::size_t(choice->index()));
    Q_EMIT changed();
}
