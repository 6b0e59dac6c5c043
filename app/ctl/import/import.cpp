// SPDX-License-Identifier: MPL-2.0
#include "ctl/import/import.h"

#include "core/files.h"
#include "core/media.h"
#include "core/sitefile.h"
#include "core/soundscapefile.h"
#include "core/table.h"
#include "ctl/import/judge.h"
#include "ctl/import/label.h"
#include "ctl/import/press.h"
#include "ctl/import/sum.h"
#include "ctl/import/whole.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// LUFS; lifted from there, the hiss of the microphone would be the soundscape.
constexpr double kTooQuiet = -60;

class Import {
public:
    explicit Import(const ImportAsk &ask)
        : m_ask(ask)
        , m_folder(ask.site + u'/' + kSoundFolder)
    {
    }
    ~Import() { QFile::remove(m_pressed); }
    Import(const Import &) = delete;
    Import &operator=(const Import &) = delete;

    Problems checkWords() const;
    Result<Imported> work();

private:
    Problem wrong(const QString &what, const QString &allowed) const
    {
        return { QFileInfo(m_ask.file).fileName(), 0, 0, what, allowed };
    }
    Problem refusal(const Fault &fault) const;
    Problem alarm(const Fault &fault, std::size_t from) const;
    std::optional<Problem> pressAll(Take &take, Softening &gain);
    bool keep();
    QString target(const QString &suffix) const { return m_folder + u'/' + m_ask.id + suffix; }

    const ImportAsk &m_ask;
    const QString m_folder;
    const QString m_pressed = m_folder + u"/.import-"_s + m_ask.id + u".flac"_s;
    Part m_part;
    Imported m_imported;
};

Problems Import::checkWords() const
{
    const QStringList languages = languagesOf(m_ask.site);
    if (languages.isEmpty())
        return { { m_ask.site, 0, 0, u"no site.toml here names its languages"_s,
            u"give a site's folder"_s } };
    if (!isId(m_ask.id))
        return { { u"--id"_s, 0, 0, u"\"%1\" cannot be an id"_s.arg(m_ask.id),
            u"give 1 to 40 of a-z, 0-9 and -"_s } };
    if (!m_ask.replace && (QFileInfo::exists(target(u".toml"_s)) || QFileInfo::exists(target(u".flac"_s))))
        return { { m_ask.id, 0, 0, u"there is a sound of this id"_s, u"give another --id, or --replace"_s } };
    return problemsOf(m_ask, languages);
}

Problem Import::refusal(const Fault &fault) const
{
    const QString when = timeText(static_cast<double>(m_part.first + fault.from) * kHopSeconds);
    const bool place = fault.kind != Fault::Kind::Uneven && fault.kind != Fault::Kind::Loud;
    return wrong(u"at %1 %2, too much to be softened"_s.arg(when, fault.text()),
        place ? u"cut that out in an editor, or choose a calmer recording"_s
              : u"keep the part that is even, or choose a calmer recording"_s);
}

/// `from`: the hop of the take that the fault's own count from.
Problem Import::alarm(const Fault &fault, std::size_t from) const
{
    const QString when = timeText(static_cast<double>(from + fault.from) * kHopSeconds);
    return wrong(u"from %1 on %2"_s.arg(when, fault.text()),
        u"cut that out or filter it in an editor, or choose another recording"_s);
}

Result<Imported> Import::work()
{
    if (!QDir().mkpath(m_folder))
        return Problem{ m_folder, 0, 0, u"nothing can be written here"_s, u"let you write here"_s };
    const auto take = Take::of(m_ask.file, m_folder);
    if (!take)
        return take.problems();
    const auto [hops, tone] = listenTo(**take);
    m_imported.before = integrated(powersOf(hops, 1));
    if (m_imported.before < kTooQuiet)
        return wrong(m_imported.before < -100
                ? u"it is silent"_s
                : u"it is very quiet (%1 LUFS)"_s.arg(m_imported.before, 0, 'f', 1),
            u"record it at -40 LUFS or more"_s);
    m_part = steadyPart(hops);
    if (static_cast<double>(m_part.count) * kHopSeconds < kRecordingSeconds.least)
        return wrong(u"without its fades it is %1 s long"_s.arg(
                         static_cast<double>(m_part.count) * kHopSeconds, 0, 'f', 1),
            u"give at least %1 s"_s.arg(kRecordingSeconds.least));
    if (tone)
        return alarm(*tone, 0);
    Softening gain(std::span<const Hop>(hops).subspan(m_part.first, m_part.count));
    if (const auto fault = gain.work())
        return refusal(*fault);
    if (const auto problem = pressAll(**take, gain))
        return *problem;
    if (!keep())
        return Problem{ m_folder, 0, 0, u"the files could not be written"_s,
            u"make room, and let you write here"_s };
    return m_imported;
}

/// What libebur128 says of the written file is what counts; the plan is seldom off by a tenth.
std::optional<Problem> Import::pressAll(Take &take, Softening &gain)
{
    Pressed pressed;
    for (int attempt = 0; attempt < 3; ++attempt) {
        pressed = press(take, m_part.first, m_part.count, gain, m_pressed);
        if (!pressed.whole)
            return Problem{ m_folder, 0, 0, u"nothing can be written here"_s,
                u"make room, and let you write here"_s };
        if (std::abs(pressed.integrated - kLoudness) < 0.1)
            break;
        gain.lift(kLoudness - pressed.integrated);
    }
    const std::vector<Fault> faults = judge(pressed.hops, Limits());
    if (!faults.empty())
        return refusal(faults.front());
    if (const auto throb = findThrob(pressed.hops))
        return alarm(*throb, m_part.first);
    m_imported.sound = target(u".flac"_s);
    m_imported.seconds = static_cast<double>(m_part.count) * kHopSeconds;
    m_imported.start = static_cast<double>(m_part.first) * kHopSeconds;
    m_imported.after = pressed.integrated;
    m_imported.truePeak = pressed.truePeak;
    m_imported.levelled = gain.levelled();
    m_imported.softened = gain.softened();
    m_imported.firstSoftened = static_cast<double>(m_part.first) * kHopSeconds + gain.firstSoftened();
    m_imported.deepest = gain.deepest();
    return {};
}

/// The sound first: without the other file nobody knows of it.
bool Import::keep()
{
    const QByteArray sum = sumOf(m_pressed);
    QSaveFile label(target(u".toml"_s));
    const QByteArray words = labelFor(m_ask, sum, m_imported.seconds);
    return !sum.isEmpty() && label.open(QIODevice::WriteOnly) && label.write(words) == words.size()
        && std::rename(
               QFile::encodeName(m_pressed).constData(), QFile::encodeName(m_imported.sound).constData())
        == 0
        && label.commit();
}

}

Result<Imported> importRecording(const ImportAsk &ask)
{
    Import import(ask);
    if (const Problems problems = import.checkWords(); !problems.empty())
        return problems;
    return import.work();
}
