// SPDX-License-Identifier: MPL-2.0
// The lint of words: what in a text could hurt, hurry or shut out a person on a hard day, and what to write
// instead.
#pragma once

#include <QString>

#include <vector>

namespace words {

/// Where a text stands, which decides how strict its rules are.
enum class Where {
    Label, ///< a title or a preview on a tile
    Step, ///< a line of an activity
    Page, ///< a block of a page; its "we" is the page's owner
    StaffNote, ///< for staff, who may be told of labels and numbers
};

/// One thing found.
struct Hit {
    QString rule; ///< voice, promise, claim, label, praise, address, shout, capitals, link, question, digit,
                  ///< we, long
    QString found; ///< the words themselves
    QString kinder; ///< what to do instead

    [[nodiscard]] QString text() const; ///< `voice: "must"; you can, or say who does it and when`
};

/// The longest sentence allowed, in words.
[[nodiscard]] int longestSentence(Where where);
/// Everything found in `text`, in the order of the rules; empty where the words are kind.
/// In a language without a list of its own only the rules that need no dictionary are held.
[[nodiscard]] std::vector<Hit> lint(const QString &text, const QString &language, Where where);

}
