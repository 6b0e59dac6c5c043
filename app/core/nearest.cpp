// SPDX-License-Identifier: MPL-2.0
// What somebody most likely meant to type: the optimal string alignment distance.
#include "core/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCompared = 64; // longer words are nobody's typing error

}

int editDistance(const QString &first, const QString &second)
{
    const QString a = first.left(kLongestCompared);
    const QString b = second.left(kLongestCompared);
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> older(width), above(width), row(width);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const bool same = a[i - 1] == b[at - 1];
            row[j] = std::min({ above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1) });
            if (i > 1 && j > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                row[j] = std::min(row[j], older[j - 2] + 1);
        }
        older.swap(above);
        above.swap(row);
    }
    return above.back();
}

QString nearest(const QString &word, const QStringList &known)
{
    QString best;
    int least = std::max(1, static_cast<int>(std::min(word.size(), kLongestCompared) / 3)) + 1;
    for (const QString &candidate : known) {
        const int distance = editDistance(word, candidate);
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

QString oneOf(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(u", "_s);
    return words.first(words.size() - 1).join(u", "_s) + u" or "_s + words.last();
}

QString meant(const QString &word, const QStringList &known)
{
    if (known.isEmpty())
        return u"leave it out"_s;
    const QString best = nearest(word, known);
    return best.isEmpty() ? u"give "_s + oneOf(known) : u"did you mean %1?"_s.arg(best);
}
