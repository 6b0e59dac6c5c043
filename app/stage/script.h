// SPDX-License-Identifier: MPL-2.0
// The pages of the product, read in a thread of their own while the rest of the start goes on.
#pragma once

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QVariantMap>

#include <memory>

class Script {
public:
    /// Begins to read.
    Script();

    /// Waits until all is read.
    void await();
    /// A window, hidden, with `properties`. nullptr where it could not be made, which the log then says.
    std::unique_ptr<QQuickWindow> perform(const QVariantMap &properties);
    QQmlEngine &engine() { return m_engine; }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQmlComponent> m_pages;
};
