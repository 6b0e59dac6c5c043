// SPDX-License-Identifier: MPL-2.0
#include "ctl/import/sum.h"

#include <QCryptographicHash>
#include <QFile>

QByteArray sumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && sum.addData(&file) ? sum.result().toHex() : QByteArray();
}
