// SPDX-License-Identifier: MPL-2.0
// Where the desk page is, and how staff know its certificate. deploy/desk-setup writes it; nothing in it is
// secret.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

struct DeskAddress {
    static constexpr qsizetype kFingerprint = 32; ///< bytes of SHA-256

    QString host; ///< a name or an IPv4 address, as browsers call it
    int port = 443;
    QByteArray fingerprint; ///< of the certificate, SHA-256
    QDate until; ///< the certificate's last day

    /// Reads what deploy/desk-setup wrote; every problem comes back at once.
    static Result<DeskAddress> read(const QByteArray &text, const QString &file);
    /// "https://desk.example.lan/"; the port stands in it where a browser would look at another.
    [[nodiscard]] QString url() const;
};

/// Where a device says it.
class DeskDoorplate {
public:
    virtual ~DeskDoorplate() = default;
    /// What is said there now; nothing where no desk was set up. May be asked on any thread, and may take its
    /// time.
    virtual Result<std::optional<DeskAddress>> read() const = 0;
};
