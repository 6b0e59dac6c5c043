// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>

#include <mutex>
#include <optional>
#include <utility>

/// The one board on its way out, between the thread that says it and the thread that sends it. It is there
/// only while there is a line: what lies in it when the line goes is thrown away, so that no old board is
/// ever sent later.
class Tray {
public:
    /// False where there is no line, or the board before has not been received yet.
    [[nodiscard]] bool put(const QByteArray &board)
    {
        const std::lock_guard lock(m_mutex);
        if (m_state != State::Free)
            return false;
        m_board = board;
        m_state = State::Waiting;
        return true;
    }
    /// The board that is to be sent now, if there is one.
    [[nodiscard]] std::optional<QByteArray> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_state != State::Waiting)
            return {};
        m_state = State::UnderWay;
        return std::exchange(m_board, {});
    }
    /// The broker has what was taken.
    void received()
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == State::UnderWay)
            m_state = State::Free;
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_state = State::Free;
    }
    void shut()
    {
        const std::lock_guard lock(m_mutex);
        m_state = State::Shut;
        m_board.clear();
    }
    [[nodiscard]] bool isOpen() const
    {
        const std::lock_guard lock(m_mutex);
        return m_state != State::Shut;
    }

private:
    enum class State { Shut, Free, Waiting, UnderWay };

    mutable std::mutex m_mutex;
    State m_state = State::Shut;
    QByteArray m_board;
};
