// SPDX-License-Identifier: MPL-2.0
// Things to do: the activities on offer, and the one that is open.
#pragma once

#include "core/catalog.h"
#include "offer.h"
#include "tide.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

class Session;

/// One activity as a visitor meets it.
class Thing : public Offer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("activities are data in media/activities")
    Q_PROPERTY(QStringList steps READ steps NOTIFY said FINAL)
    Q_PROPERTY(Thing::Kind kind READ kind CONSTANT FINAL)
public:
    enum class Kind { LookAround = int(ActivityKind::LookAround), WaterAndSand, Tide };
    Q_ENUM(Kind)

    Thing(const Activity &activity, int index, const Language &language, QObject *parent);
    QString title() const override { return language().say(m_activity.title); }
    QString preview() const override { return language().say(m_activity.preview); }
    QStringList steps() const;
    Kind kind() const { return Kind(int(m_activity.kind)); }
    const Activity &activity() const { return m_activity; }

private:
    const Activity &m_activity;
};

class Things : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room has one shelf of things")
    Q_PROPERTY(QList<Thing *> list READ list CONSTANT FINAL)
    Q_PROPERTY(Thing *open READ open NOTIFY openChanged FINAL)
    Q_PROPERTY(int step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(Tide *tide READ tide CONSTANT FINAL)
public:
    Things(const std::vector<Activity> &activities, Session &session, const Language &language, Clock &clock);

    QList<Thing *> list() const { return m_list; }
    Thing *open() const; ///< nullptr while no activity is on the glass
    int step() const;
    Tide *tide() { return &m_tide; }

    Q_INVOKABLE void begin(Thing *thing);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

Q_SIGNALS:
    void openChanged();
    void stepChanged();

private:
    void setStep(int step);
    void follow();

    Session &m_session;
    QList<Thing *> m_list;
    Tide m_tide;
};
