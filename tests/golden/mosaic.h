// SPDX-License-Identifier: MPL-2.0
// All pages of one glass in all moods as one small picture: a row for each mood, a column for each page.
// Which they are is written into the picture itself.
#pragma once

#include <QImage>
#include <QStringList>

class Mosaic {
public:
    /// Plain, with room for each of `pages` in each of `moods`, seen on glass of this shape.
    Mosaic(QStringList pages, QStringList moods, QSize glass);
    /// As it was saved; without a page where there is no such file.
    explicit Mosaic(const QString &file);

    [[nodiscard]] const QStringList &pages() const { return m_pages; }
    [[nodiscard]] const QStringList &moods() const { return m_moods; }
    /// A page as it was laid; null where it never was.
    [[nodiscard]] QImage at(const QString &page, const QString &mood) const;
    /// Lays a page of the glass, however large, at its place.
    void lay(const QString &page, const QString &mood, const QImage &look);
    [[nodiscard]] bool save(const QString &file) const;

private:
    [[nodiscard]] QRect place(const QString &page, const QString &mood) const;

    QStringList m_pages, m_moods;
    QSize m_tile;
    QImage m_picture;
};

/// A look at the glass as small as a mosaic keeps it.
[[nodiscard]] QImage madeSmall(const QImage &look);
