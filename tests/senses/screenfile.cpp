// SPDX-License-Identifier: MPL-2.0
#include "senses/screenfile.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

/// Which number of the head of an xwd file tells what.
enum Head {
    HeadSize = 0,
    Width = 4,
    Height = 5,
    BitsInAPixel = 11,
    BytesInARow = 12,
    Colours = 19,
    Numbers = 25
};

constexpr qint64 kColour = 12; ///< bytes of an entry of the table of colours

}

Result<std::shared_ptr<ScreenFile>> ScreenFile::open(const QString &path)
{
    auto screen = std::make_shared<ScreenFile>();
    const auto no = [&path](const QString &what) {
        return Problem{ path, 0, 0, what, u"give the file of Xvfb -fbdir"_s };
    };
    screen->m_file.setFileName(path);
    if (!screen->m_file.open(QIODevice::ReadOnly))
        return no(screen->m_file.errorString());
    const qint64 size = screen->m_file.size();
    const uchar *bytes = size >= 4 * Numbers ? screen->m_file.map(0, size) : nullptr;
    if (!bytes)
        return no(u"it is too short for a screen"_s);
    const auto head = [bytes](Head number) { return qint64(qFromBigEndian<quint32>(bytes + 4 * number)); };
    const qint64 start = head(HeadSize) + kColour * head(Colours);
    if (head(BitsInAPixel) != 32 || head(Width) < 1 || head(Height) < 1 || head(BytesInARow) < 4 * head(Width)
        || start + head(BytesInARow) * head(Height) > size)
        return no(u"it is no screen of 32 bits a pixel"_s);
    screen->m_pixels = { bytes + start, int(head(Width)), int(head(Height)), std::size_t(head(BytesInARow)) };
    return screen;
}
