// SPDX-License-Identifier: MPL-2.0
#include "core/deskaddress.h"

#include "core/table.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int kHttps = 443;
constexpr Length kHostLength{ 253, 0 }; ///< of a name, by RFC 1035

QString hostOf(Table &from)
{
    static const QRegularExpression known(u"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"_s);
    const QString host = from.text(u"host"_s, kHostLength);
    if (!host.isEmpty() && !known.match(host).hasMatch())
        from.wrong(from.placeOf(u"host"_s), u"host is no name or address"_s,
            u"letters a to z, digits, dots and hyphens"_s);
    return host;
}

QByteArray fingerprintOf(Table &from)
{
    static const QRegularExpression known(u"^[0-9A-F]{2}(:[0-9A-F]{2}){31}$"_s);
    const QString said = from.text(u"fingerprint"_s, kNoteLength);
    if (!said.isEmpty() && !known.match(said).hasMatch())
        from.wrong(from.placeOf(u"fingerprint"_s), u"fingerprint is not that of SHA-256"_s,
            u"give 32 bytes like 0F, with : between them"_s);
    return QByteArray::fromHex(said.toLatin1());
}

}

Result<DeskAddress> DeskAddress::read(const QByteArray &text, const QString &file)
{
    Result<TomlTable> toml = parseToml(text, file);
    if (!toml)
        return toml.problems();
    Problems problems;
    Table from(*std::move(toml), file, problems);
    DeskAddress address;
    address.host = hostOf(from);
    address.port = from.whole(u"port"_s, { 1, 65535 });
    address.fingerprint = fingerprintOf(from);
    const QDate made = from.date(u"made"_s);
    address.until = from.date(u"until"_s);
    if (made.isValid() && address.until.isValid() && address.until < made)
        from.wrong(from.placeOf(u"until"_s), u"until is before made"_s, u"a later day"_s);
    from.done();
    if (problems.empty())
        return address;
    return problems;
}

QString DeskAddress::url() const
{
    return port == kHttps ? u"https://%1/"_s.arg(host) : u"https://%1:%2/"_s.arg(host).arg(port);
}
