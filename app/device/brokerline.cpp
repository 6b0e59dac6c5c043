// SPDX-License-Identifier: MPL-2.0
#include "device/brokerline.h"

#include <mosquitto.h>
#include <mqtt_protocol.h>
#include <poll.h>

#include <utility>

using namespace std::chrono_literals;

namespace {

/// Seconds. The library asks after one such time and gives up after two, so a broker that hangs is found out
/// within 13 s.
constexpr int kKeepAlive = 6;
constexpr auto kAnswersWithin = 10s; ///< with a broker that takes a call or a board and says nothing
constexpr std::uint32_t kBoardLasts = 5; // s
/// Bytes. The broker keeps away what is larger, so nobody can make us hold a megabyte.
constexpr std::uint32_t kLargestPacket = 2048;
constexpr int kAtMostOnce = 0, kAtLeastOnce = 1; ///< QoS

struct FreeProperties {
    void operator()(mosquitto_property *list) const { mosquitto_property_free_all(&list); }
};
using Properties = std::unique_ptr<mosquitto_property, FreeProperties>;

Properties property(int name, std::uint32_t value)
{
    mosquitto_property *list = nullptr;
    mosquitto_property_add_int32(&list, name, value);
    return Properties(list);
}

BrokerLine *self(void *line)
{
    return static_cast<BrokerLine *>(line);
}

}

void BrokerLine::Free::operator()(mosquitto *library) const
{
    mosquitto_destroy(library);
}

BrokerLine::BrokerLine(
    BrokerAddress address, const Sieve &sieve, std::function<void(const Sieve::Message &)> heard)
    : m_address(std::move(address))
    , m_sieve(sieve)
    , m_heard(std::move(heard))
    , m_library(mosquitto_new(m_address.kiosk.constData(), true, this))
{
    if (m_library)
        listen();
}

BrokerLine::~BrokerLine() = default;

void BrokerLine::listen()
{
    mosquitto *const library = m_library.get();
    mosquitto_connect_v5_callback_set(
        library, [](mosquitto *, void *line, int reason, int, const mosquitto_property *) {
            self(line)->connected(reason);
        });
    mosquitto_subscribe_v5_callback_set(
        library, [](mosquitto *, void *line, int, int count, const int *reasons, const mosquitto_property *) {
            self(line)->granted(count, reasons);
        });
    mosquitto_publish_v5_callback_set(
        library, [](mosquitto *, void *line, int message, int reason, const mosquitto_property *) {
            self(line)->received(message, reason);
        });
    mosquitto_message_v5_callback_set(
        library, [](mosquitto *, void *line, const mosquitto_message *message, const mosquitto_property *) {
            const QByteArrayView body(static_cast<const char *>(message->payload), message->payloadlen);
            self(line)->m_heard({ message->topic, body, message->retain });
        });
}

int BrokerLine::open(Moment now)
{
    mosquitto *const library = m_library.get();
    if (!library)
        return MOSQ_ERR_NOMEM;
    m_opened = now;
    mosquitto_int_option(library, MOSQ_OPT_PROTOCOL_VERSION, MQTT_PROTOCOL_V5);
    mosquitto_int_option(library, MOSQ_OPT_SEND_MAXIMUM, 1);
    // Lists of access go by it.
    if (const int error = mosquitto_username_pw_set(library, m_address.kiosk.constData(), nullptr))
        return error;
    const QByteArray gone = QByteArrayLiteral("offline");
    if (const int error = mosquitto_will_set_v5(library, topic("status"), static_cast<int>(gone.size()),
            gone.constData(), kAtLeastOnce, true, nullptr))
        return error;
    const Properties limits = property(MQTT_PROP_MAXIMUM_PACKET_SIZE, kLargestPacket);
    // Port 0 means that the name is the path of a Unix socket.
    return mosquitto_connect_bind_v5(
        library, m_address.socket.constData(), 0, kKeepAlive, nullptr, limits.get());
}

int BrokerLine::fd() const
{
    return mosquitto_socket(m_library.get());
}

short BrokerLine::events() const
{
    return mosquitto_want_write(m_library.get()) ? POLLIN | POLLOUT : POLLIN;
}

int BrokerLine::turn(short ready, Moment now)
{
    mosquitto *const library = m_library.get();
    int error = 0;
    if (ready & (POLLIN | POLLHUP | POLLERR))
        error = mosquitto_loop_read(library, 1);
    if (!error && !m_lost && (ready & POLLOUT))
        error = mosquitto_loop_write(library, 1);
    if (!error && !m_lost)
        error = mosquitto_loop_misc(library);
    if (!error && fd() < 0)
        error = MOSQ_ERR_CONN_LOST;
    if (m_lost)
        return m_lost;
    return error ? error : lateness(now);
}

int BrokerLine::lateness(Moment now) const
{
    if (!isUp() && now - m_opened > kAnswersWithin)
        return NotUp;
    return underWay() && now - m_said > kAnswersWithin ? NoReceipt : 0;
}

int BrokerLine::say(const QByteArray &board, Moment now)
{
    m_said = now;
    const Properties expiry = property(MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, kBoardLasts);
    return mosquitto_publish_v5(m_library.get(), &m_board, topic("checkin"), static_cast<int>(board.size()),
        board.constData(), kAtLeastOnce, false, expiry.get());
}

/// Retained messages are asked for as they were published. Otherwise one that is published now would look
/// like any other.
///
/// All are asked for at most once: what is on its way when a line is lost is lost with it either way, because
/// each line begins anew. And Mosquitto 2.0.21 goes on waiting for our receipt of messages that it kept away
/// from us as too large: asked for at least once, thirty of those made us deaf on a line that was up.
void BrokerLine::connected(int reason)
{
    if (reason)
        return lose(Refused + reason);
    std::array<char *, 4> topics{};
    std::ranges::transform(m_sieve.topics(), topics.begin(),
        [](const QByteArray &name) { return const_cast<char *>(name.data()); });
    const QByteArray here = "online " + m_address.version;
    lose(mosquitto_subscribe_multiple(m_library.get(), nullptr, static_cast<int>(topics.size()),
        topics.data(), kAtMostOnce, MQTT_SUB_OPT_RETAIN_AS_PUBLISHED, nullptr));
    lose(mosquitto_publish_v5(m_library.get(), &m_status, topic("status"), static_cast<int>(here.size()),
        here.constData(), kAtLeastOnce, true, nullptr));
}

void BrokerLine::granted(int count, const int *reasons)
{
    m_granted = count == static_cast<int>(m_sieve.topics().size())
        && std::all_of(reasons, reasons + count, [](int reason) { return reason == kAtMostOnce; });
    if (!m_granted)
        lose(NotGranted);
}

void BrokerLine::received(int message, int reason)
{
    if (reason >= MQTT_RC_UNSPECIFIED)
        return lose(Refused + reason);
    m_online = m_online || message == m_status;
    if (message == m_board)
        m_board = 0;
}

QByteArray BrokerLine::topic(const char *name) const
{
    return "stillroom/" + m_address.kiosk + '/' + name;
}

/// The first reason is the one that is told. 0 is none.
void BrokerLine::lose(int error)
{
    if (!m_lost)
        m_lost = error;
}
