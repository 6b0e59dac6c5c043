// SPDX-License-Identifier: MPL-2.0
// Somebody else on the bus: sees all that is said on it, and can say anything. Nothing here is ours but the
// wish to look.
#pragma once

#include <QByteArray>
#include <QTest>

#include <mosquitto.h>
#include <mqtt_protocol.h>

#include <algorithm>
#include <vector>

inline const QByteArray kStatus = QByteArrayLiteral("stillroom/waiting-room/status");
inline const QByteArray kBoard = QByteArrayLiteral("stillroom/waiting-room/checkin");
inline const QByteArray kReply = QByteArrayLiteral("stillroom/waiting-room/reply");

class Onlooker {
public:
    struct Seen {
        QByteArray topic;
        QByteArray body;
        int quality = 0; ///< QoS
        bool retained = false;
        std::uint32_t lasts = 0; ///< s; 0 for ever
    };

    /// Without a name the broker gives one. Another caller of the same name is sent away by the broker.
    explicit Onlooker(const QByteArray &socket, const char *name = nullptr)
    {
        mosquitto_lib_init();
        m_library = mosquitto_new(name, true, this);
        mosquitto_int_option(m_library, MOSQ_OPT_PROTOCOL_VERSION, MQTT_PROTOCOL_V5);
        mosquitto_connect_v5_callback_set(
            m_library, [](mosquitto *library, void *self, int, int, const mosquitto_property *) {
                static_cast<Onlooker *>(self)->m_here = true;
                mosquitto_subscribe_v5(library, nullptr, "stillroom/#", 1, 0, nullptr);
            });
        mosquitto_subscribe_callback_set(m_library, [](mosquitto *, void *self, int, int, const int *) {
            static_cast<Onlooker *>(self)->m_sees = true;
        });
        mosquitto_message_v5_callback_set(m_library, &Onlooker::see);
        mosquitto_connect_bind_v5(m_library, socket.constData(), 0, 60, nullptr, nullptr);
    }
    ~Onlooker() { mosquitto_destroy(m_library); }
    Onlooker(const Onlooker &) = delete;
    Onlooker &operator=(const Onlooker &) = delete;

    /// Lets everything happen that can happen now. False where the broker has gone or sent us away.
    bool turn() const
    {
        for (int packets = 0; packets < 50; ++packets)
            if (mosquitto_loop(m_library, 0, 1) != MOSQ_ERR_SUCCESS)
                return false;
        return true;
    }
    [[nodiscard]] bool sees()
    {
        return QTest::qWaitFor([this] { return turn() && m_sees; }, 5000);
    }
    [[nodiscard]] bool isHere() const { return m_here; }

    void say(const QByteArray &topic, const QByteArray &body, int quality = 1, bool retained = false) const
    {
        mosquitto_publish_v5(m_library, nullptr, topic.constData(), static_cast<int>(body.size()),
            body.constData(), quality, retained, nullptr);
    }

    [[nodiscard]] const std::vector<Seen> &seen() const { return m_seen; }
    /// How often that was said on that topic so far.
    [[nodiscard]] long times(const QByteArray &topic, const QByteArray &body) const
    {
        return std::ranges::count_if(
            m_seen, [&](const Seen &seen) { return seen.topic == topic && seen.body == body; });
    }
    /// Waits until it was said so often.
    [[nodiscard]] bool sees(const QByteArray &topic, const QByteArray &body, long times = 1)
    {
        return QTest::qWaitFor(
            [&] {
                turn();
                return this->times(topic, body) >= times;
            },
            20000);
    }

private:
    static void see(
        mosquitto *, void *self, const mosquitto_message *message, const mosquitto_property *properties)
    {
        Seen seen{ message->topic,
            QByteArray(static_cast<const char *>(message->payload), message->payloadlen), message->qos,
            message->retain, 0 };
        mosquitto_property_read_int32(properties, MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, &seen.lasts, false);
        static_cast<Onlooker *>(self)->m_seen.push_back(seen);
    }

    mosquitto *m_library;
    std::vector<Seen> m_seen;
    bool m_here = false;
    bool m_sees = false;
};
