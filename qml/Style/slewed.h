// SPDX-License-Identifier: MPL-2.0
// A property that follows a wished value by light: evenly, and only by what was really presented. After a
// late frame it goes on from where it stood, so that no stall ends in a jump; and however often the wish
// changes on the way, it is never faster than asked.
//
//   Slewed on opacity { to: root.shown ? 1 : 0; rises: Theme.settle; falls: Theme.part }
#pragma once

#include "core/slew.h"

#include <QAbstractAnimation>
#include <QObject>
#include <QQmlParserStatus>
#include <QQmlProperty>
#include <QQmlPropertyValueSource>
#include <QtQml/qqmlregistration.h>

class Slewed : public QObject, public QQmlPropertyValueSource, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlPropertyValueSource QQmlParserStatus)
    /// The value it begins with is there at once.
    Q_PROPERTY(qreal to READ to WRITE setTo NOTIFY toChanged FINAL)
    /// Milliseconds that a rise by 1 takes, and a fall by 1 where that is another time.
    Q_PROPERTY(int rises MEMBER m_rises NOTIFY paceChanged FINAL)
    Q_PROPERTY(int falls MEMBER m_falls NOTIFY paceChanged FINAL)
    /// On its way up it is at least here with the next frame, so that a finger is answered at once.
    Q_PROPERTY(qreal least MEMBER m_least NOTIFY paceChanged FINAL)
    /// Milliseconds that one frame may count for, however late it came.
    Q_PROPERTY(int longest MEMBER m_longest NOTIFY paceChanged FINAL)
public:
    explicit Slewed(QObject *parent = nullptr);

    qreal to() const { return m_shown.target(); }
    void setTo(qreal to);
    void setTarget(const QQmlProperty &property) override;
    void classBegin() override { }
    void componentComplete() override;

    /// What is wished is shown at once, for where nobody sees it.
    Q_INVOKABLE void arrive();

Q_SIGNALS:
    void toChanged();
    void paceChanged();
    void arrived(); ///< after every wish, even one for what is shown already

private:
    /// Is told of every frame while something is on its way.
    class Frames : public QAbstractAnimation {
    public:
        explicit Frames(Slewed &slewed)
            : m_slewed(slewed)
        {
        }
        int duration() const override { return -1; }

    protected:
        void updateCurrentTime(int now) override;
        void updateState(State now, State before) override;

    private:
        Slewed &m_slewed;
        int m_last = 0;
    };

    void advance(int milliseconds);
    void show(qreal value);

    QQmlProperty m_property;
    Slew m_shown{ 0, {} };
    Frames m_frames{ *this };
    int m_rises = 0, m_falls = -1, m_longest = 50; // a frame of 20 Hz
    qreal m_least = 0;
    bool m_complete = false;
};
