// SPDX-License-Identifier: MPL-2.0
// One page of "How we work here", read from pages/<language>/<id>.md.
#pragma once

#include "core/pages.h"

/// What the bytes of the file called `name` say: front matter between two lines of +++, then Markdown.
/// Problems are added; with any, the page means nothing. A page checked after `latest` is one.
Page readPage(const QByteArray &bytes, const QString &name, const QDate &latest, Problems &problems);
