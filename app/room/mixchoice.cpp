// SPDX-License-Identifier: MPL-2.0
#include "mixchoice.h"

#include "session.h"

#include <algorithm>

MixChoice::MixChoice(const Mix &mix, const std::vector<Soundscape> &sounds, int index,
    const Language &language, const Session &session, QObject *parent)
    : Offer(index, language, parent)
    , m_mix(mix)
    , m_session(session)
{
    for (const Mix::Part &part : mix.parts) {
        const auto found = std::ranges::find(sounds, part.sound, &Soundscape::id);
        m_levels.at(std::size_t(found - sounds.begin())) = float(part.level);
    }
}

bool MixChoice::chosen() const
{
    return m_session.visit().mix == index();
}
