// SPDX-License-Identifier: MPL-2.0
// A walk through the few words of JSON Schema draft 4 that site.schema.json uses. Any other word is a finding
// itself, so the schema cannot come to say more than this walk holds.
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace schemawalk {

/// What `value` does that `schema` does not allow, each with its place; empty where it is allowed.
[[nodiscard]] QStringList broken(
    const QJsonObject &schema, const QJsonValue &value, const QString &place = {});
/// Every key the schema names, as "visit/idle".
[[nodiscard]] QStringList keys(const QJsonObject &schema, const QString &place = {});

}
