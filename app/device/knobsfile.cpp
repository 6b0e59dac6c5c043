// SPDX-License-Identifier: MPL-2.0
#include "device/knobsfile.h"

#include "core/files.h"
#include "core/log.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

const auto kKnobsFile = u"knobs.toml"_s;

bool write(const QString &state, const QByteArray &text)
{
    QSaveFile file(state + u'/' + kKnobsFile);
    return QDir().mkpath(state) && file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
        && file.commit();
}

}

KnobsFile::KnobsFile(QString stateFolder)
    : m_state(std::move(stateFolder))
{
    m_writer.setMaxThreadCount(1); // the last word is written last
}

KnobsFile::~KnobsFile()
{
    m_writer.waitForDone();
}

Knobs KnobsFile::read()
{
    m_problems.clear();
    const QString path = m_state + u'/' + kKnobsFile;
    if (m_state.isEmpty() || (!QFileInfo(path).isSymLink() && !QFileInfo::exists(path)))
        return {};
    const Result<QByteArray> bytes = readText(path);
    const Result<Knobs> knobs = bytes ? Knobs::read(*bytes, kKnobsFile) : Result<Knobs>(bytes.problems());
    if (knobs)
        return *knobs;
    m_problems = knobs.problems();
    for (Problem &problem : m_problems)
        problem.file = kKnobsFile;
    Log::say(Log::Id::KnobsRefused, { { "problems", std::int64_t(m_problems.size()) } });
    return {};
}

void KnobsFile::keep(const Knobs &knobs)
{
    if (m_state.isEmpty())
        return;
    m_writer.start([state = m_state, text = knobs.asText()] {
        if (!write(state, text))
            Log::say(Log::Id::KnobsNotKept);
    });
}
