// SPDX-License-Identifier: MPL-2.0
// The few digits that staff type, and the seal that a site's file keeps of them. The seal is libsodium's
// argon2id.
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>

/// What was typed so far. It is wiped from memory when it is cleared and when it goes, and so is every copy.
class Digits {
public:
    static constexpr std::size_t kLeast = 4;
    static constexpr std::size_t kMost = 8;

    Digits() = default;
    Digits(const Digits &) = default;
    Digits &operator=(const Digits &) = default;
    ~Digits() { clear(); }

    /// Only 0 to 9, and no more than kMost of them; anything else changes nothing.
    void add(int digit);
    void clear();
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] bool enough() const { return m_count >= kLeast; }
    [[nodiscard]] const char *data() const { return m_digits.data(); }

private:
    std::array<char, kMost> m_digits{};
    std::size_t m_count = 0;
};

/// A fresh seal of `digits`. It takes a good part of a second and 64 MiB, so that guessing is slow. Nothing
/// where there is no memory for it.
[[nodiscard]] std::optional<QString> sealOf(const Digits &digits);
/// Whether `digits` are what `seal` was made of. As slow as making it: never on the thread that paints.
[[nodiscard]] bool opens(const Digits &digits, const QString &seal);
/// Whether `text` has the form of a seal, and asks for no more memory and time than a small machine has.
[[nodiscard]] bool isSeal(const QString &text);
