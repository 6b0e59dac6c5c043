// SPDX-License-Identifier: MPL-2.0
#include "golden/mosaic.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongSide = 96; ///< pixels: a pill is still there, a letter no more
const auto kPages = u"Pages"_s, kMoods = u"Moods"_s;

QSize tileOf(QSize glass)
{
    return glass.scaled(kLongSide, kLongSide, Qt::KeepAspectRatio);
}

}

Mosaic::Mosaic(QStringList pages, QStringList moods, QSize glass)
    : m_pages(std::move(pages))
    , m_moods(std::move(moods))
    , m_tile(tileOf(glass))
    , m_picture(
          m_tile.width() * int(m_pages.size()), m_tile.height() * int(m_moods.size()), QImage::Format_RGB32)
{
    m_picture.fill(Qt::black);
    m_picture.setText(kPages, m_pages.join(u' '));
    m_picture.setText(kMoods, m_moods.join(u' '));
}

Mosaic::Mosaic(const QString &file)
    : m_picture(file)
{
    m_pages = m_picture.text(kPages).split(u' ', Qt::SkipEmptyParts);
    m_moods = m_picture.text(kMoods).split(u' ', Qt::SkipEmptyParts);
    if (!m_pages.isEmpty() && !m_moods.isEmpty())
        m_tile = { m_picture.width() / int(m_pages.size()), m_picture.height() / int(m_moods.size()) };
}

QRect Mosaic::place(const QString &page, const QString &mood) const
{
    const auto column = m_pages.indexOf(page), row = m_moods.indexOf(mood);
    if (column < 0 || row < 0)
        return {};
    return { QPoint(int(column) * m_tile.width(), int(row) * m_tile.height()), m_tile };
}

QImage Mosaic::at(const QString &page, const QString &mood) const
{
    const QRect rect = place(page, mood);
    return rect.isEmpty() ? QImage() : m_picture.copy(rect);
}

void Mosaic::lay(const QString &page, const QString &mood, const QImage &look)
{
    const QImage small = madeSmall(look).convertToFormat(QImage::Format_RGB32);
    const QRect rect = place(page, mood);
    for (int y = 0; y < rect.height(); ++y)
        std::copy_n(reinterpret_cast<const QRgb *>(small.constScanLine(y)), rect.width(),
            reinterpret_cast<QRgb *>(m_picture.scanLine(rect.y() + y)) + rect.x());
}

bool Mosaic::save(const QString &file) const
{
    return m_picture.save(file, "PNG", 0); // as small as a lossless picture gets
}

QImage madeSmall(const QImage &look)
{
    return look.scaled(tileOf(look.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}
