// SPDX-License-Identifier: MPL-2.0
// A problem as one line that an editor can jump to.
#include "core/result.h"

using namespace Qt::StringLiterals;

QString Problem::text() const
{
    QString place = file;
    if (line > 0)
        place += u':' + QString::number(line);
    if (line > 0 && column > 0)
        place += u':' + QString::number(column);
    const QString words = allowed.isEmpty() ? what : what + u"; "_s + allowed;
    return place.isEmpty() ? words : place + u": "_s + words;
}
