// SPDX-License-Identifier: MPL-2.0
#include "senses/report.h"

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 3);
}

QString lineOf(const Finding &finding, const SenseWatch &watch)
{
    const auto second = [&](SenseWatch::Moment when) {
        return QString::number(double((when - watch.began()).count()) / 1000, 'f', 2);
    };
    QString line = u"%1 at %2 s"_s.arg(QLatin1String(finding.limit.rule), second(finding.when));
    if (finding.until > finding.when)
        line += u" to %1 s"_s.arg(second(finding.until));
    line += u": %1 %2, at most %3; %4"_s.arg(number(finding.value), QLatin1String(finding.limit.what),
        number(finding.limit.most), finding.asked ? u"asked"_s : u"nobody asked"_s);
    const QString after = watch.touchBefore(finding.when);
    return after.isEmpty() ? line : line + u", "_s + after;
}

}

QString reportOf(const SenseWatch &watch)
{
    QString text;
    const auto findings = watch.findings();
    for (const Finding &finding : findings)
        text += lineOf(finding, watch) + u'\n';
    QStringList most;
    for (const auto &[limit, value] : watch.most())
        most += u"%1 %2 %3 (%4)"_s.arg(
            QLatin1String(limit.rule), number(value), QLatin1String(limit.what), number(limit.most));
    return text
        + u"%1 violations; %2 pictures, %3 gaps of our own; the most (and its limit): %4\n"_s
              .arg(findings.size())
              .arg(watch.pictures())
              .arg(watch.gaps())
              .arg(most.join(u"; "_s));
}
