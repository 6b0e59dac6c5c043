// SPDX-License-Identifier: MPL-2.0
#include "stage/touchgate.h"

#include <QEvent>
#include <QMouseEvent>

namespace {

enum class Part { None, Begin, Middle, End };

/// Only what a person does on purpose: a pointer that passes over the glass touches nothing.
Part partOf(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::TouchBegin:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
        return Part::Begin;
    case QEvent::TouchUpdate:
        return Part::Middle;
    case QEvent::MouseMove:
        return static_cast<const QMouseEvent &>(event).buttons() == Qt::NoButton ? Part::None : Part::Middle;
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::MouseButtonRelease:
    case QEvent::KeyRelease:
        return Part::End;
    default:
        return Part::None;
    }
}

}

TouchGate::TouchGate(QObject &window, Session &session)
    : QObject(&window)
    , m_session(session)
{
    window.installEventFilter(this);
}

bool TouchGate::eventFilter(QObject *watched, QEvent *event)
{
    const Part part = partOf(*event);
    if (part == Part::None)
        return QObject::eventFilter(watched, event);
    if (part == Part::Begin && m_session.phase() == Session::Phase::Asleep)
        m_waking = true;
    m_session.touched();
    if (m_waking) {
        m_waking = part != Part::End;
        return true;
    }
    return QObject::eventFilter(watched, event);
}
