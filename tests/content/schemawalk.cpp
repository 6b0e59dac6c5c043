// SPDX-License-Identifier: MPL-2.0
// Draft 4, as far as site.schema.json goes.
#include "content/schemawalk.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace schemawalk {

namespace {

constexpr int kNoLimit = std::numeric_limits<int>::max();

bool isOf(const QString &type, const QJsonValue &value)
{
    if (type == "integer"_L1)
        return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
    return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray())
        || (type == "string"_L1 && value.isString()) || (type == "number"_L1 && value.isDouble())
        || (type == "boolean"_L1 && value.isBool());
}

QStringList objectBroken(const QJsonObject &schema, const QJsonObject &object, const QString &place)
{
    QStringList found;
    for (const QJsonValue &key : schema[u"required"_s].toArray())
        if (!object.contains(key.toString()))
            found += u"%1/%2 is missing"_s.arg(place, key.toString());
    const QJsonObject named = schema[u"properties"_s].toObject();
    const QJsonValue others = schema[u"additionalProperties"_s];
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString here = place + u'/' + it.key();
        if (named.contains(it.key()))
            found += broken(named[it.key()].toObject(), it.value(), here);
        else if (others.isObject())
            found += broken(others.toObject(), it.value(), here);
        else if (!others.toBool(true))
            found += here + u" is not known"_s;
    }
    return found;
}

QStringList arrayBroken(const QJsonObject &schema, const QJsonArray &array, const QString &place)
{
    QStringList found;
    if (array.size() < schema[u"minItems"_s].toInt())
        found += place + u" has too few"_s;
    if (array.size() > schema[u"maxItems"_s].toInt(kNoLimit))
        found += place + u" has too many"_s;
    for (qsizetype i = 0; i < array.size(); ++i) {
        found += broken(schema[u"items"_s].toObject(), array[i], u"%1/%2"_s.arg(place).arg(i));
        for (qsizetype j = 0; j < i && schema[u"uniqueItems"_s].toBool(); ++j)
            if (array[i] == array[j])
                found += place + u" has one twice"_s;
    }
    return found;
}

QStringList wordsNotKnown(const QJsonObject &schema, const QString &place)
{
    static const QStringList held{ u"$schema"_s, u"title"_s, u"description"_s, u"type"_s, u"required"_s,
        u"properties"_s, u"additionalProperties"_s, u"items"_s, u"minItems"_s, u"maxItems"_s,
        u"uniqueItems"_s, u"minLength"_s, u"maxLength"_s, u"pattern"_s, u"minimum"_s, u"maximum"_s,
        u"enum"_s };
    QStringList found;
    for (const QString &word : schema.keys())
        if (!held.contains(word))
            found += u"%1 uses %2, which nobody checks"_s.arg(place, word);
    return found;
}

}

QStringList broken(const QJsonObject &schema, const QJsonValue &value, const QString &place)
{
    QStringList found = wordsNotKnown(schema, place);
    const QString type = schema[u"type"_s].toString();
    if (!isOf(type, value))
        return found << u"%1 is no %2"_s.arg(place, type);
    if (value.isObject())
        found += objectBroken(schema, value.toObject(), place);
    if (value.isArray())
        found += arrayBroken(schema, value.toArray(), place);
    if (value.isString() && value.toString().size() < schema[u"minLength"_s].toInt())
        found += place + u" is too short"_s;
    if (value.isString() && value.toString().size() > schema[u"maxLength"_s].toInt(kNoLimit))
        found += place + u" is too long"_s;
    if (value.isString()
        && !QRegularExpression(schema[u"pattern"_s].toString()).match(value.toString()).hasMatch())
        found += place + u" has another form"_s;
    if (value.isDouble()
        && (value.toDouble() < schema[u"minimum"_s].toDouble(-HUGE_VAL)
            || value.toDouble() > schema[u"maximum"_s].toDouble(HUGE_VAL)))
        found += place + u" is out of range"_s;
    if (schema.contains(u"enum"_s) && !schema[u"enum"_s].toArray().contains(value))
        found += place + u" is none of those offered"_s;
    return found;
}

QStringList keys(const QJsonObject &schema, const QString &place)
{
    QStringList found;
    const QJsonObject named = schema[u"properties"_s].toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        const QString here = place.isEmpty() ? it.key() : place + u'/' + it.key();
        found += here;
        found += keys(it.value().toObject(), here);
    }
    return found;
}

}
