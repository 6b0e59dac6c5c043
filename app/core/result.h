// SPDX-License-Identifier: MPL-2.0
// What can go wrong, as a value: where, what, and what would be right.
#pragma once

#include <QString>

#include <utility>
#include <variant>
#include <vector>

/// One thing wrong in a file, in words that a clinic's staff can act on.
struct Problem {
    QString file;
    int line = 0; ///< 1-based; 0 means the file as a whole
    int column = 0; ///< 1-based; 0 means the line as a whole
    QString what; ///< "idle is 5 s"
    QString allowed; ///< "give 30 to 300"

    /// `site.toml:14:9: what is wrong; what is allowed`, leaving out what is not known.
    [[nodiscard]] QString text() const;
    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

/// Either a value, or every problem that kept us from having one.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Problem problem)
        : m_state(Problems{ std::move(problem) })
    {
    }
    Result(Problems problems)
        : m_state(std::move(problems))
    {
    }

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &operator*() const & { return std::get<T>(m_state); }
    [[nodiscard]] T &operator*() & { return std::get<T>(m_state); }
    [[nodiscard]] T &&operator*() && { return std::get<T>(std::move(m_state)); }
    [[nodiscard]] const T *operator->() const { return &std::get<T>(m_state); }
    [[nodiscard]] T *operator->() { return &std::get<T>(m_state); }
    /// Every problem; empty where there is a value.
    [[nodiscard]] Problems problems() const { return ok() ? Problems{} : std::get<Problems>(m_state); }

private:
    std::variant<T, Problems> m_state;
};
