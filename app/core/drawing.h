// SPDX-License-Identifier: MPL-2.0
// One thing as it is drawn, read from media/tokens/<id>.svg. The desk's page shows the same files as they
// are, so they hold nothing but a body and a mark: no colour, no style, no words, no link.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

struct Drawing {
    QString body;
    QString mark;
};

/// What `svg`, which stands in `file`, draws; or every problem, at the very character of the path.
[[nodiscard]] Result<Drawing> readDrawing(const QByteArray &svg, const QString &file);
