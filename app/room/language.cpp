// SPDX-License-Identifier: MPL-2.0
#include "language.h"

#include "session.h"

#include <QLocale>
#include <QRegularExpression>

LanguageChoice::LanguageChoice(QString code, int index, const Session &session, QObject *parent)
    : QObject(parent)
    , m_code(std::move(code))
    , m_index(index)
    , m_session(session)
{
}

QString ownName(const QString &code)
{
    // "español de España" and "American English" say more than anyone asked for; the bare language is the
    // name.
    QString own = QLocale(QLocale(code).language()).nativeLanguageName();
    if (const qsizetype space = own.indexOf(u' '); QLocale(code).language() == QLocale::English)
        own = own.mid(space + 1);
    else if (QLocale(code).language() == QLocale::Spanish)
        own = own.left(space < 0 ? own.size() : space);
    return own.isEmpty() ? code : own.left(1).toUpper() + own.mid(1);
}

bool LanguageChoice::chosen() const
{
    return m_session.visit().language == m_index;
}

Language::Language(const QStringList &codes, Session &session)
    : m_codes(codes)
    , m_session(session)
{
    for (int i = 0; i < codes.size(); ++i)
        m_choices.append(new LanguageChoice(codes.at(i), i, session, this));
    connect(this, &Language::changed, this, [this] {
        for (LanguageChoice *choice : m_choices)
            Q_EMIT choice->chosenChanged();
    });
    connect(&session, &Session::forgotten, this, &Language::changed);
}

QString Language::code() const
{
    return m_codes.value(m_session.visit().language, m_codes.value(0));
}

bool Language::rightToLeft() const
{
    return QLocale(code()).textDirection() == Qt::RightToLeft;
}

QString Language::day(QDate day) const
{
    const QLocale locale(code());
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(QRegularExpression(QStringLiteral("dddd[,،]?\\s*")));
    return locale.toString(day, format);
}

void Language::choose(LanguageChoice *choice)
{
    const auto index = m_choices.indexOf(choice);
    if (index < 0 || index == m_session.visit().language || !m_session.present())
        return;
    m_session.touched();
    m_session.visit().language = static_cast<int>(index);
    Q_EMIT changed();
}
