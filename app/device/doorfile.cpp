// SPDX-License-Identifier: MPL-2.0
#include "device/doorfile.h"

#include "core/files.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

const auto kDoorFile = u"door.toml"_s;

}

DoorFile::DoorFile(const QString &stateFolder)
    : m_path(stateFolder.isEmpty() ? QString() : stateFolder + u'/' + kDoorFile)
{
}

Result<std::optional<DeskAddress>> DoorFile::read() const
{
    if (m_path.isEmpty() || (!QFileInfo(m_path).isSymLink() && !QFileInfo::exists(m_path)))
        return std::optional<DeskAddress>();
    const Result<QByteArray> bytes = readText(m_path);
    const Result<DeskAddress> address
        = bytes ? DeskAddress::read(*bytes, kDoorFile) : Result<DeskAddress>(bytes.problems());
    if (address)
        return std::optional(*address);
    Problems problems = address.problems();
    for (Problem &problem : problems)
        problem.file = kDoorFile; // not where on this machine it lies
    return problems;
}
