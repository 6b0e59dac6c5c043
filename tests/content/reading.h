// SPDX-License-Identifier: MPL-2.0
// How hard a text is to read: sentences, words, and the school grade they add up to.
#pragma once

#include <QString>
#include <QStringList>

namespace words {

/// Sentences as a reader hears them. "10:15", "3.5" and "555-0117" do not end one.
[[nodiscard]] QStringList sentences(const QString &text);
/// Words in any language: runs of letters and digits, with the hyphens, apostrophes, points and colons inside
/// them.
[[nodiscard]] QStringList wordsOf(const QString &text);
/// Flesch-Kincaid grade of English text in `paragraphs`, each of which ends its last sentence.
/// Names and numbers lengthen a sentence but are not weighed: nobody can choose an easier name.
[[nodiscard]] double grade(const QStringList &paragraphs);

}
