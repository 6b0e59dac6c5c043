// SPDX-License-Identifier: MPL-2.0
// Whether there is a page at the desk that shows the board of this very moment. A broker's word counts for
// nothing here: only what a page says of itself.
#pragma once

#include "core/boardwire.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

class DeskWatch {
public:
    using Moment = std::chrono::milliseconds;
    static constexpr std::size_t kMost = 8; ///< pages at once
    /// After so long without a word a page is gone. Fifteen are promised to whoever reads the glass: whoever
    /// looks here looks once a second, and words take a moment to come.
    static constexpr std::chrono::seconds kSilent{ 10 };

    /// A page has spoken. What it says of another run of the program, of a board that has not gone out, or of
    /// one it has shown before, is no sign of life.
    void hear(const boardwire::Here &here, std::uint32_t run, std::uint32_t latest, Moment now);
    /// Forgets pages that have been silent. True where one was.
    bool expire(Moment now);

    [[nodiscard]] std::size_t count() const;
    /// The latest board that a page which is there shows; 0 where there is none.
    [[nodiscard]] std::uint32_t shown() const;

private:
    struct Page {
        std::uint32_t id = 0;
        std::uint32_t shown = 0; ///< 0 is no page
        Moment heard{};
    };
    std::array<Page, kMost> m_pages{};
};
