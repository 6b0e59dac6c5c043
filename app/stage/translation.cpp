// SPDX-License-Identifier: MPL-2.0
#include "stage/translation.h"

#include <QCoreApplication>
#include <QQmlEngine>

using namespace Qt::StringLiterals;

Translation::Translation(const Language &language, QQmlEngine &engine)
    : m_language(language)
    , m_engine(engine)
{
    follow();
    connect(&language, &Language::changed, this, &Translation::follow);
}

void Translation::follow()
{
    QCoreApplication::removeTranslator(&m_translator);
    const QString file = u":/i18n/stillroom_%1.qm"_s;
    // A site may speak a language that the program does not speak yet: its own pages do, the buttons stay
    // English.
    if (m_translator.load(file.arg(m_language.code())) || m_translator.load(file.arg(u"en"_s)))
        QCoreApplication::installTranslator(&m_translator);
    m_engine.retranslate();
}
