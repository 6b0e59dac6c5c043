// SPDX-License-Identifier: MPL-2.0
#include "ctl/ask.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QString usualMedia()
{
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/stillroom/media"_s;
    if (QFileInfo(installed).isDir())
        return QFileInfo(installed).canonicalFilePath();
    return qEnvironmentVariable("STILLROOM_MEDIA");
}

}

Ask::Ask(const QString &usage, const QString &what)
    : m_usage(usage)
{
    m_parser.setApplicationDescription(what);
    m_parser.addPositionalArgument(usage.section(u' ', 1), {}, usage);
    option(u"help"_s, u"Says this."_s);
    option(u"media"_s, u"The folder with themes, soundscapes and activities."_s, u"DIR"_s);
}

void Ask::option(const QString &name, const QString &what, const QString &value, const QString &usual)
{
    m_parser.addOption({ name, what, value, usual });
}

std::optional<Answer> Ask::read(const QStringList &words)
{
    if (!m_parser.parse(QStringList{ u"stillroomctl"_s } + words))
        return notUnderstood(m_parser.errorText());
    if (has(u"help"_s))
        return Answer{ m_parser.helpText() };
    const auto subjects = m_parser.positionalArguments().size();
    if (subjects < 1 || (subjects > 1 && !m_usage.endsWith("..."_L1)))
        return notUnderstood(u"Ask for: stillroomctl "_s + m_usage);
    if (media().isEmpty())
        return notUnderstood(u"No media folder was found; say where it is with --media DIR"_s);
    return std::nullopt;
}

QString Ask::media() const
{
    return has(u"media"_s) ? value(u"media"_s) : usualMedia();
}

Answer Ask::notUnderstood(const QString &why) const
{
    return { why + u"\n\n"_s + m_parser.helpText(), 2, true };
}
