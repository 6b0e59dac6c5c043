// SPDX-License-Identifier: MPL-2.0
// The pages of "How we work here": Markdown in, plain blocks of words out. Nothing in them can load or run
// anything.
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

struct Block {
    enum class Kind { Heading, Paragraph, Item };
    Kind kind = Kind::Paragraph;
    QString text; ///< one plain line of words; markup has been taken as words, not as orders
    bool operator==(const Block &) const = default;
};

struct Page {
    QString id; ///< the file's name without .md
    QString language;
    QString title;
    QString preview; ///< one line
    QString owner; ///< who answers for these words
    QDate checked; ///< when they last did
    std::vector<Block> blocks;
};

inline constexpr qsizetype kLargestPage = qsizetype(16) * 1024; ///< bytes

/// Splits Markdown into blocks. Links become their words, pictures their alt text, HTML is shown as typed.
/// Only the first kLargestPage bytes are looked at.
[[nodiscard]] std::vector<Block> toBlocks(const QByteArray &markdown);

struct PageSet {
    std::vector<Page> pages; ///< every language

    /// The page in `language`, else in the first of `languages` that has it; nullptr where there is none.
    [[nodiscard]] const Page *find(const QString &id, const QString &language) const;
    [[nodiscard]] QStringList ids() const; ///< each once, by title of the first language
    /// Reads `folder`/pages/<language>/*.md. A page that one language has and another lacks is a problem, and
    /// so is one that was checked after `today`, unless the device's calendar is plainly wrong.
    static Result<PageSet> read(
        const QString &folder, const QStringList &languages, const QDate &today = QDate::currentDate());
};
