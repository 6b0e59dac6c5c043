// SPDX-License-Identifier: MPL-2.0
// Files as outside input. Nothing is read past the bound, whatever the file says of its own size.
#include "core/files.h"

#include "core/utf8.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Result<QByteArray> readText(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{ path, 0, 0, u"this file is missing"_s, {} };
    if (!info.isFile()) // a pipe or a device could keep us waiting for ever
        return Problem{ path, 0, 0, u"this is not a file"_s, u"put a text file here"_s };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ path, 0, 0, u"this file cannot be read"_s, u"let the kiosk's user read it"_s };
    QByteArray bytes = file.read(kLargestText + 1);
    if (bytes.size() > kLargestText)
        return Problem{ path, 0, 0, u"this file is too large"_s,
            u"give at most %1 bytes"_s.arg(kLargestText) };
    if (const auto bad = firstBadByte(bytes))
        return Problem{ path, bad->place.line, bad->place.column,
            bad->isNul ? u"here is a NUL byte"_s : u"this byte is not UTF-8"_s,
            u"save the file as UTF-8 text"_s };
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return bytes;
}
