// SPDX-License-Identifier: MPL-2.0
#include "qml/longwords.h"

using namespace Qt::StringLiterals;

bool LongWords::load()
{
    return m_own.load(u":/i18n/stillroom_en.qm"_s);
}

QString LongWords::translate(const char *context, const char *id, const char *comment, int n) const
{
    QString text = m_own.translate(context, id, comment, n);
    for (qsizetype more = text.size() * 4 / 10; more > 0; --more)
        text.insert(text.size() - (text.endsWith(u'.') || text.endsWith(u'?') ? 1 : 0),
            u'e'); // longer last words are the hardest
    return text;
}
