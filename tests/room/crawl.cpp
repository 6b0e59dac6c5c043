// SPDX-License-Identifier: MPL-2.0
#include "crawl.h"

#include <QColor>
#include <QMetaProperty>
#include <QSequentialIterable>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

class Walk {
public:
    void object(const QString &way, QObject *object)
    {
        if (objects.contains(object))
            return;
        objects.append(object);
        const QMetaObject &meta = *object->metaObject();
        for (int i = QObject::staticMetaObject.propertyCount(); i < meta.propertyCount(); ++i)
            value(way + QLatin1StringView(meta.property(i).name()), meta.property(i).read(object));
    }

    Sight sight;
    QList<QObject *> objects;

private:
    void value(const QString &way, const QVariant &value)
    {
        const QMetaType type = value.metaType();
        if (type.flags() & QMetaType::PointerToQObject) {
            auto *found = value.value<QObject *>();
            sight[way] = found ? QLatin1StringView(found->metaObject()->className()) : "nothing"_L1;
            if (found)
                object(way + u'.', found);
        } else if (type.flags() & QMetaType::IsGadget && type.id() > QMetaType::User) {
            gadget(way + u'.', value);
        } else if (type != QMetaType::fromType<QString>() && value.canConvert<QVariantList>()) {
            list(way, value);
        } else {
            sight[way] = said(value);
        }
    }

    void gadget(const QString &way, const QVariant &value)
    {
        const QMetaObject &meta = *value.metaType().metaObject();
        for (int i = 0; i < meta.propertyCount(); ++i)
            this->value(way + QLatin1StringView(meta.property(i).name()),
                meta.property(i).readOnGadget(value.constData()));
    }

    void list(const QString &way, const QVariant &value)
    {
        qsizetype at = 0;
        for (const QVariant &item : value.value<QSequentialIterable>())
            this->value(u"%1[%2]"_s.arg(way).arg(at++), item);
        sight[way] = u"%1 items"_s.arg(at);
    }

    static QString said(const QVariant &value)
    {
        if (value.metaType() == QMetaType::fromType<double>())
            return QString::number(value.toDouble(), 'g', 17);
        if (value.metaType() == QMetaType::fromType<QColor>())
            return QString::number(value.value<QColor>().rgba64(), 16);
        if (value.metaType().flags() & QMetaType::IsEnumeration)
            return QString::number(value.toInt());
        return value.toString();
    }
};

}

Sight crawl(const QObject &from)
{
    Walk walk;
    walk.object(QString(), const_cast<QObject *>(&from)); // reading a property wants a pointer that may write
    return walk.sight;
}

QList<QObject *> reach(QObject &from)
{
    Walk walk;
    walk.object(QString(), &from);
    return walk.objects;
}

QStringList differences(const Sight &expected, const Sight &found)
{
    QStringList lines;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        if (found.value(it.key()) != it.value())
            lines += u"%1 says %2, not %3"_s.arg(it.key(), found.value(it.key(), u"nothing"_s), it.value());
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        if (!expected.contains(it.key()))
            lines += u"%1 says %2, and was not there"_s.arg(it.key(), it.value());
    return lines;
}
