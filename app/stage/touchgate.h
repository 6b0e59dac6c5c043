// SPDX-License-Identifier: MPL-2.0
// The one gate that every touch and key passes: it tells the session that somebody is there, and while the
// room sleeps it lets the first touch wake and do nothing else.
#pragma once

#include "session.h"

#include <QObject>

class TouchGate : public QObject {
    Q_OBJECT
public:
    /// Watches what `window` receives; both must outlive the gate.
    TouchGate(QObject &window, Session &session);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Session &m_session;
    bool m_waking = false; ///< the touch that woke us has not been lifted yet
};
