// SPDX-License-Identifier: MPL-2.0
#include "device/sieve.h"

#include <algorithm>

namespace {

constexpr qsizetype kLargest = 1024; ///< bytes of a body
constexpr double kPerSecond = 100, kAtOnce = 200; ///< messages

}

Sieve::Sieve(const QByteArray &kiosk, Moment now)
    : m_topics{ "stillroom/" + kiosk + "/desk", "stillroom/all/desk", "stillroom/" + kiosk + "/reply",
        "stillroom/" + kiosk + "/notice" }
    , m_allowance(kPerSecond, kAtOnce, now)
{
}

std::optional<Bus::Heard> Sieve::pass(const Message &message, Moment now)
{
    const auto topic = topicOf(message.topic);
    if (!topic || message.retained || message.body.size() > kLargest || !m_allowance.take(now)) {
        drop();
        return {};
    }
    return Bus::Heard{ *topic, message.body.toByteArray() };
}

std::optional<Bus::Topic> Sieve::topicOf(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_topics, name);
    if (found == m_topics.end())
        return {};
    return static_cast<Bus::Topic>(found - m_topics.begin());
}
