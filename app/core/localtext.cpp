// SPDX-License-Identifier: MPL-2.0
// One sentence in every language the site speaks.
#include "core/localtext.h"

using namespace Qt::StringLiterals;

QString LocalText::in(const QString &language) const
{
    if (const auto found = m_texts.constFind(language); found != m_texts.cend())
        return *found;
    if (const auto english = m_texts.constFind(u"en"_s); english != m_texts.cend())
        return *english;
    return m_texts.isEmpty() ? QString() : m_texts.first();
}
