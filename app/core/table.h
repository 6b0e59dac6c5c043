// SPDX-License-Identifier: MPL-2.0
// One table of a TOML file, asked key by key. Each question says what is allowed; what is wrong is written
// down with its place, and reading goes on, so that every problem of a file comes back at once.
#pragma once

#include "core/localtext.h"
#include "core/nearest.h"
#include "core/toml.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

/// How long a text may be. 0 means no limit of that kind.
struct Length {
    int characters = 0;
    int words = 0;
};
inline constexpr Length kTitleLength{ 40, 0 };
inline constexpr Length kPreviewLength{ 80, 8 };
inline constexpr Length kStepLength{ 240, 24 };
inline constexpr Length kNameLength{ 80, 0 };
inline constexpr Length kNoteLength{ 1000, 0 };
inline constexpr std::size_t kLongestList = 64;

/// A text of a list, and where it stands.
struct PlacedText {
    QString text;
    Place place;
};

template <typename Number>
struct Range {
    Number least;
    Number most;
};

enum class Presence { Optional, Required };
enum class Repeats { Refused, Allowed };

class Table {
public:
    /// The whole of `file`. Problems go to `problems`, which must live longer.
    Table(TomlTable entries, QString file, Problems &problems);

    // Each asks for one key. Without a fallback the key is required; after a problem the value returned means
    // nothing.
    QString text(const QString &key, Length length, std::optional<QString> fallback = {});
    int whole(const QString &key, Range<int> range, std::optional<int> fallback = {});
    double number(const QString &key, Range<double> range, std::optional<double> fallback = {});
    bool yes(const QString &key, bool fallback);
    QDate date(const QString &key);
    LocalText local(const QString &key, const QStringList &languages, Length length,
        std::optional<LocalText> fallback = {});
    /// `count` of them; none may be missing altogether where that begins at 0.
    std::vector<LocalText> locals(const QString &key, const QStringList &languages, Length length,
        Range<int> count, Repeats repeats = Repeats::Allowed);
    std::vector<PlacedText> list(const QString &key, Presence presence, Repeats repeats = Repeats::Refused);
    /// A list of different words out of `known`, called `kind` in a problem; any words where that is not
    /// known.
    QStringList listOf(const QString &key, const std::optional<QStringList> &known, const QString &kind);
    template <typename Enum>
    Enum choice(const QString &key, const std::vector<std::pair<QString, Enum>> &known,
        std::optional<Enum> fallback = {});
    /// A table within this one. If it is missing and needed that is a problem; questions to it are then not
    /// asked.
    Table table(const QString &key, Presence presence = Presence::Optional);
    /// The tables of a list of them, which may be missing.
    std::vector<Table> tables(const QString &key);

    [[nodiscard]] bool has(const QString &key) const { return find(key) != nullptr; }
    /// Where `key` stands, or this table where it does not.
    [[nodiscard]] Place placeOf(const QString &key) const;
    void wrong(Place place, const QString &what, const QString &allowed);
    /// To be called when everything was asked: what was never asked for is not known here.
    void done();

private:
    Table(std::shared_ptr<const TomlTable> entries, Place place, const Table &parent);
    const TomlEntry *find(const QString &key) const;
    const TomlValue *ask(const QString &key, Presence presence, const QString &allowed);
    template <typename Type>
    const Type *askFor(const QString &key, Presence presence, const QString &allowed);
    void wrongType(const QString &key, const TomlValue &value, const QString &allowed);
    const TomlArray *askForItems(const QString &key, Presence presence, const QString &allowed);
    bool fits(const QString &name, const QString &text, Place place, Length length);
    LocalText localFrom(const QString &name, const TomlTable &texts, Place place,
        const QStringList &languages, Length length);

    std::shared_ptr<const TomlTable> m_entries; ///< nullptr where the table is missing
    Place m_place;
    QString m_file;
    Problems *m_problems;
    QStringList m_asked;
};

template <typename Type>
const Type *Table::askFor(const QString &key, Presence presence, const QString &allowed)
{
    const TomlValue *value = ask(key, presence, allowed);
    if (!value)
        return nullptr;
    const auto *typed = std::get_if<Type>(&value->is);
    if (!typed)
        wrongType(key, *value, allowed);
    return typed;
}

template <typename Enum>
Enum Table::choice(
    const QString &key, const std::vector<std::pair<QString, Enum>> &known, std::optional<Enum> fallback)
{
    QStringList words;
    for (const auto &[word, value] : known)
        words += word;
    const QString said = text(key, kNameLength, fallback ? std::optional(QString()) : std::nullopt);
    for (const auto &[word, value] : known)
        if (word == said)
            return value;
    if (!said.isEmpty())
        wrong(placeOf(key), QStringLiteral("%1 \"%2\" is not known").arg(key, said.left(40)),
            meant(said, words));
    return fallback.value_or(known.front().second);
}

/// Whether `id` can be a name of something: 1 to 40 of a-z, 0-9 and -.
[[nodiscard]] bool isId(const QString &id);
/// Whether `code` can be a language: en, es, zh-Hant.
[[nodiscard]] bool isLanguage(const QString &code);
