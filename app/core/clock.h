// SPDX-License-Identifier: MPL-2.0
// Time as the house sees it. Only monotonic time moves anything; the clock on the wall is for dates on a page
// and for the hours that a site keeps quiet.
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

class Clock {
public:
    using Moment = std::chrono::milliseconds; ///< since some start; never goes back

    /// A call-back that goes on until this is destroyed.
    struct Beat {
        virtual ~Beat() = default;
    };

    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
    /// What the clock on the wall shows here. It may be turned at any time, either way.
    [[nodiscard]] virtual QDateTime wall() const = 0;
    [[nodiscard]] QDate today() const { return wall().date(); }
    /// Calls `beat` each `period` on the caller's thread until the returned object is destroyed. A late beat
    /// is called once, not made up for. `beat` may destroy its own object.
    [[nodiscard]] virtual std::unique_ptr<Beat> every(Moment period, std::function<void()> beat) = 0;
};
