// SPDX-License-Identifier: MPL-2.0
// Hands that press whatever can be pressed: every invokable verb and every writable property, with wishes at
// random.
#pragma once

#include <QMetaMethod>
#include <QMetaProperty>
#include <QObject>

#include <random>
#include <vector>

class Hands {
public:
    Hands(QObject &room, unsigned seed);

    void press(); ///< one verb, once
    [[nodiscard]] QStringList verbs() const; ///< "Lighting.brighten"
    [[nodiscard]] int below(int end) { return int(m_random() % unsigned(end)); }

private:
    struct Verb {
        QObject *object;
        QMetaMethod method;
        QMetaProperty property; ///< where there is no method
    };
    void call(const Verb &verb);

    QList<QObject *> m_objects;
    std::vector<Verb> m_verbs;
    std::mt19937 m_random;
};
