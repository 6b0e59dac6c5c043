// SPDX-License-Identifier: MPL-2.0
// What content can be about, in a closed list, because every tag is a thing that some people need to be
// spared.
#pragma once

#include <QStringList>

/// Every tag there is, including those that are never in the library.
[[nodiscard]] const QStringList &allTags();
/// Tags of what startles or brings back; content with one of these is refused, whoever wrote it.
[[nodiscard]] const QStringList &forbiddenTags();
/// Tags that content may have: all but the forbidden.
[[nodiscard]] const QStringList &allowedTags();
/// Tags of what many people would rather not meet. It is hidden until a site says that it may be shown.
[[nodiscard]] const QStringList &keptBackTags();
