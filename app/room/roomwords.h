// SPDX-License-Identifier: MPL-2.0
// What the desk says to the whole room: how long it takes today, why, and a notice.
#pragma once

#include "deskline.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class RoomWords : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the desk says it")
    Q_PROPERTY(RoomWords::Wait wait READ wait NOTIFY changed FINAL)
    Q_PROPERTY(int from READ from NOTIFY changed FINAL)
    Q_PROPERTY(int to READ to NOTIFY changed FINAL)
    Q_PROPERTY(bool old READ old NOTIFY changed FINAL)
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
public:
    enum class Wait {
        Unsaid = int(RoomNotice::Wait::Unsaid),
        Range = int(RoomNotice::Wait::Range),
        Unknown = int(RoomNotice::Wait::Unknown)
    };
    Q_ENUM(Wait)

    /// The line must outlive it.
    explicit RoomWords(const Deskline &line);

    Wait wait() const { return Wait(int(m_line.notice().wait)); }
    int from() const { return m_line.notice().from * RoomNotice::kStep; } ///< minutes
    int to() const { return m_line.notice().to * RoomNotice::kStep; } ///< minutes
    bool old() const; ///< the wait was said so long ago that it may not be so any more
    QString why() const { return m_line.notice().why; }
    QString notice() const { return m_line.notice().notice; }

Q_SIGNALS:
    void changed();

private:
    void look();

    const Deskline &m_line;
    RoomNotice m_shown;
    bool m_shownOld = false;
};
