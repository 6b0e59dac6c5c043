// SPDX-License-Identifier: MPL-2.0
#include "core/deskaddress.h"

#include "core/table.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int kHttps = 443;
constexpr Length kHostLength{ 253, 0 }; ///< of a name, by RFC 1035

/// The text of `key`, which is `pattern` from one end to the other.
QString written(Table &from, const QString &key, Length length, const QString &pattern, const QString &wrong,
    const QString &allowed)
{
    const QString said = from.text(key, length);
    if (!said.isEmpty() && !QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(said).hasMatch())
        from.wrong(from.placeOf(key), wrong, allowed);
    return said;
}

QString hostOf(Table &from)
{
    return written(from, u"host"_s, kHostLength, u"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*"_s,
        u"host is no name or address"_s, u"letters a to z, digits, dots and hyphens"_s);
}

QByteArray fingerprintOf(Table &from)
{
    return QByteArray::fromHex(written(from, u"fingerprint"_s, kNoteLength, u"[0-9A-F]{2}(:[0-9A-F]{2}){31}"_s,
        u"fingerprint is not that of SHA-256"_s, u"give 32 bytes like 0F, with : between them"_s)
                                   .toLatin1());
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
