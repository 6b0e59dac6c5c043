// SPDX-License-Identifier: MPL-2.0
// The only place that knows libsodium.
#include "core/pin.h"

#include <QRegularExpression>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMemory = 256 * 1024; ///< KiB
constexpr int kMostRounds = 10;

bool ready()
{
    static const bool began = sodium_init() >= 0;
    return began;
}

}

void Digits::add(int digit)
{
    if (digit >= 0 && digit <= 9 && m_count < kMost)
        m_digits.at(m_count++) = static_cast<char>('0' + digit);
}

void Digits::clear()
{
    sodium_memzero(m_digits.data(), m_digits.size());
    m_count = 0;
}

std::optional<QString> sealOf(const Digits &digits)
{
    char seal[crypto_pwhash_STRBYTES];
    if (!ready()
        || crypto_pwhash_str(seal, digits.data(), digits.count(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
               crypto_pwhash_MEMLIMIT_INTERACTIVE)
            != 0)
        return std::nullopt;
    return QString::fromLatin1(seal);
}

bool opens(const Digits &digits, const QString &seal)
{
    const QByteArray text = seal.toLatin1();
    return digits.enough() && isSeal(seal) && ready()
        && crypto_pwhash_str_verify(text.constData(), digits.data(), digits.count()) == 0;
}

bool isSeal(const QString &text)
{
    static const QRegularExpression form(
        uR"(^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}\z)"_s);
    const auto found = form.match(text);
    return found.hasMatch() && text.size() < qsizetype(crypto_pwhash_STRBYTES)
        && found.captured(1).toInt() <= kMostMemory && found.captured(2).toInt() <= kMostRounds;
}
