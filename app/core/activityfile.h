// SPDX-License-Identifier: MPL-2.0
// One activity, read from media/activities/<id>.toml.
#pragma once

#include "core/catalog.h"
#include "core/mediafile.h"

/// What `file` says. Its problems are added to the reading's; with any, the activity means nothing.
Activity readActivity(TomlTable file, const QString &name, const QString &id, const MediaReading &reading);
