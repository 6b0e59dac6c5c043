// SPDX-License-Identifier: MPL-2.0
// The words of the program itself, in the language of the visit. What sites write has its own languages.
#pragma once

#include "language.h"

#include <QTranslator>

class QQmlEngine;

class Translation : public QObject {
    Q_OBJECT
public:
    /// Follows `language`, and has `engine` say everything again when it changes. Both must outlive this.
    Translation(const Language &language, QQmlEngine &engine);

private:
    void follow();

    const Language &m_language;
    QQmlEngine &m_engine;
    QTranslator m_translator;
};
