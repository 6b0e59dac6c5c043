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
    const Catalog &catalog, int index, const Language &language, const Session &session, QObject *parent)
    : Offer(index, language, parent)
    , m_catalog(catalog)
    , m_session(session)
{
}

QString HideChoice::preview() const
{
    QStringList sounds;
    for (const Soundscape &sound : m_catalog.soundscapes)
        if (sound.tags.contains(tag()))
            sounds += language().say(sound.title);
    return sounds.join(QStringLiteral(", "));
}

bool HideChoice::hidden() const
{
    return m_session.visit().hidden & bitOf(std::size_t(index()));
}

Hides::Hides(const Catalog &catalog, Session &session, const Language &language)
    : m_session(session)
{
    const QStringList offered = tagsOf(catalog.soundscapes);
    for (std::size_t i = 0; i < std::min(catalog.tagWords.size(), kBits); ++i)
        if (offered.contains(catalog.tagWords[i].first))
            m_choices.append(new HideChoice(catalog, int(i), language, session, this));
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
    return std::ranges::any_of(m_choices,
        [&tags](const HideChoice *choice) { return choice->hidden() && tags.contains(choice->tag()); });
}

void Hides::toggle(HideChoice *choice)
{
    if (!m_choices.contains(choice))
        return;
    m_session.touched();
    m_session.visit().hidden ^= bitOf(std::size_t(choice->index()));
    Q_EMIT changed();
}
