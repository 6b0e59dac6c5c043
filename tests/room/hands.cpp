// SPDX-License-Identifier: MPL-2.0
#include "hands.h"

#include "crawl.h"

#include <QMetaEnum>

#include <array>
#include <limits>

namespace {

/// What a parameter of a verb is given; only what our verbs take.
struct Wish {
    int number = 0;
    QObject *object = nullptr;
};

/// Mostly what a page asks for, now and then what nobody would.
int someNumber(std::mt19937 &random)
{
    switch (random() % 12) {
    case 0:
        return std::numeric_limits<int>::max();
    case 1:
        return std::numeric_limits<int>::min();
    default:
        return int(random() % 7) - 3;
    }
}

}

Hands::Hands(QObject &room, unsigned seed)
    : m_objects(reach(room))
    , m_random(seed)
{
    for (QObject *object : std::as_const(m_objects)) {
        const QMetaObject &meta = *object->metaObject();
        for (int i = QObject::staticMetaObject.methodCount(); i < meta.methodCount(); ++i)
            if (meta.method(i).methodType() == QMetaMethod::Method)
                m_verbs.push_back({ object, meta.method(i), {} });
        for (int i = QObject::staticMetaObject.propertyCount(); i < meta.propertyCount(); ++i)
            if (meta.property(i).isWritable())
                m_verbs.push_back({ object, {}, meta.property(i) });
    }
}

void Hands::press()
{
    call(m_verbs.at(std::size_t(below(int(m_verbs.size())))));
}

QStringList Hands::verbs() const
{
    QStringList names;
    for (const Verb &verb : m_verbs)
        names += QLatin1StringView(verb.object->metaObject()->className()) + u'.'
            + (verb.method.isValid() ? QString::fromLatin1(verb.method.name())
                                     : QString::fromLatin1(verb.property.name()));
    names.removeDuplicates();
    return names;
}

void Hands::call(const Verb &verb)
{
    if (!verb.method.isValid()) {
        verb.property.write(verb.object, double(below(1300)) / 1000 - 0.1);
        return;
    }
    std::array<Wish, 2> wishes;
    std::array<QGenericArgument, 2> given;
    std::array<QByteArray, 2> names;
    for (int i = 0; i < verb.method.parameterCount(); ++i) {
        const QMetaType type = verb.method.parameterMetaType(i);
        auto &[number, object] = wishes.at(std::size_t(i));
        names.at(std::size_t(i)) = verb.method.parameterTypeName(i);
        void *data = &number;
        if (type.flags() & QMetaType::PointerToQObject) {
            QObject *any = m_objects.at(below(int(m_objects.size())));
            while (any && !any->inherits(type.metaObject()->className()))
                any = below(20) == 0 ? nullptr : m_objects.at(below(int(m_objects.size())));
            object = any;
            data = &object;
        } else if (type.flags() & QMetaType::IsEnumeration) {
            const QByteArray own = names.at(std::size_t(i)).split(':').last();
            const QMetaEnum choices
                = type.metaObject()->enumerator(type.metaObject()->indexOfEnumerator(own));
            number = choices.value(below(choices.keyCount()));
        } else {
            number = someNumber(m_random);
        }
        given.at(std::size_t(i)) = QGenericArgument(names.at(std::size_t(i)).constData(), data);
    }
    if (!verb.method.invoke(verb.object, Qt::DirectConnection, given[0], given[1]))
        qFatal("could not press %s", verb.method.methodSignature().constData());
}
