// SPDX-License-Identifier: MPL-2.0
// One sentence in every language the site speaks.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

class LocalText {
public:
    LocalText() = default;
    explicit LocalText(QMap<QString, QString> texts)
        : m_texts(std::move(texts))
    {
    }

    /// The text in `language`, or in English, or in any language there is; empty only where nothing was
    /// written.
    [[nodiscard]] QString in(const QString &language) const;
    [[nodiscard]] QStringList languages() const { return m_texts.keys(); }
    [[nodiscard]] bool speaks(const QString &language) const { return m_texts.contains(language); }
    bool operator==(const LocalText &) const = default;

private:
    QMap<QString, QString> m_texts; ///< language code -> text
};
