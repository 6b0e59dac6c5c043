// SPDX-License-Identifier: MPL-2.0
// Says where the desk page is, as a test wrote it.
#pragma once

#include "core/deskaddress.h"

struct Doorplate : DeskDoorplate {
    using Says = Result<std::optional<DeskAddress>>;

    /// A desk with a long name, whose certificate lasts until `until`.
    static Says example(QDate until = { 2099, 2, 28 })
    {
        QByteArray fingerprint;
        for (int i = 0; i < DeskAddress::kFingerprint; ++i)
            fingerprint += char(0x1f + 7 * i);
        return std::optional(
            DeskAddress{ QStringLiteral("front-desk.riverside.example.org"), 443, fingerprint, until });
    }
    Says read() const override { return says; }

    Says says = example(); ///< not while somebody may be reading it
};
