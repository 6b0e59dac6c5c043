// SPDX-License-Identifier: MPL-2.0
// What a visitor can be on the staff board instead of a name: a thing in a colour, and what both are called.
#pragma once

#include "core/colour.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

/// A thing as it is drawn, on a grid of 24, in SVG path data.
struct TokenThing {
    QString id;
    QString
        body; ///< closed outlines, filled with the colour (non-zero winding) and rimmed with its deep tone
    QString mark; ///< lines upon it, of its deep tone
};

struct TokenColour {
    QString id;
    Rgb body{};
    Rgb deep{}; ///< of the rim and the mark; the body keeps 3:1 with it, so it is seen on any ground
};

/// What one language calls them. A colour may have several forms, and each thing asks for one of them.
struct TokenWords {
    struct Thing {
        QString word;
        int form = 0;
    };

    QString pair; ///< "{thing} {colour}"
    std::vector<Thing> things; ///< as in TokenArt
    std::vector<QStringList> colours; ///< as in TokenArt; for each its forms, the first of them when alone
};

/// The whole set or nothing: a token is told to the desk by its place in these rows.
struct TokenArt {
    static constexpr std::size_t kMostThings = 16, kMostColours = 8; ///< a token is seven bits on the bus

    std::vector<TokenThing> things;
    std::vector<TokenColour> colours;
    QMap<QString, TokenWords> words; ///< by language
    QString licence;

    [[nodiscard]] bool isEmpty() const { return things.empty(); }
    [[nodiscard]] std::size_t pairs() const { return things.size() * colours.size(); }
    // Each begins with a large letter, in `language`, or in English, or in any language there is.
    [[nodiscard]] QString thing(std::size_t thing, const QString &language) const; ///< "Leaf"
    [[nodiscard]] QString colour(std::size_t colour, const QString &language) const; ///< "Blue"
    [[nodiscard]] QString pair(
        std::size_t thing, std::size_t colour, const QString &language) const; ///< "Blue leaf"
};
