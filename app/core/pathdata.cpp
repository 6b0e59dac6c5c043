// SPDX-License-Identifier: MPL-2.0
// Path data, read word by word. Sources: SVG 1.1, chapter 8.3 (grammar) and F.6 (arcs by their centre).
#include "core/pathdata.h"

#include "core/arc.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

const auto kCommands = u"MLHVCQAZ"_s;
constexpr int kNumbers[] = { 2, 2, 1, 1, 6, 4, 7, 0 }; ///< after each of them

struct Word {
    QString text;
    qsizetype at = 0;
};

std::vector<Word> wordsOf(const QString &path)
{
    static const QRegularExpression word(u"[A-Za-z]|[^A-Za-z\\s]+"_s);
    std::vector<Word> words;
    for (auto found = word.globalMatch(path); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        words.push_back({ match.captured(), match.capturedStart() });
    }
    return words;
}

std::optional<double> toNumber(const QString &text)
{
    static const QRegularExpression number(u"^-?[0-9]{1,4}(\\.[0-9]{1,4})?$"_s);
    return number.match(text).hasMatch() ? std::optional(text.toDouble()) : std::nullopt;
}

class Reading {
public:
    Reading(std::vector<Word> words, Outline outline)
        : m_words(std::move(words))
        , m_outline(outline)
    {
    }

    std::vector<PathProblem> problems()
    {
        while (m_next < m_words.size() && m_problems.empty())
            readOne(m_words[m_next++]);
        if (m_problems.empty() && m_drawn < 2)
            m_problems.push_back({ 0, u"nothing is drawn"_s, u"give M and at least one line"_s });
        if (m_problems.empty())
            checkClosed(m_part);
        return m_problems;
    }

private:
    void wrong(const Word &word, const QString &what, const QString &allowed)
    {
        m_problems.push_back({ word.at, what, allowed });
    }

    void readOne(const Word &command)
    {
        const qsizetype kind = command.text.size() == 1 ? kCommands.indexOf(command.text) : -1;
        if (kind < 0)
            return wrong(command, u"\"%1\" is no command here"_s.arg(command.text.left(20)),
                u"give M, L, H, V, C, Q, A or Z"_s);
        if (m_drawn == 0 && kind != 0)
            return wrong(command, u"this does not begin with M"_s, u"give M first"_s);
        std::vector<double> numbers;
        for (int i = 0; i < kNumbers[kind]; ++i) {
            const auto number = m_next < m_words.size() ? toNumber(m_words[m_next].text) : std::nullopt;
            if (!number)
                return wrong(m_next < m_words.size() ? m_words[m_next] : command,
                    u"%1 has %2 of its %3 numbers"_s.arg(command.text).arg(i).arg(kNumbers[kind]),
                    u"give them as 12 or 3.5"_s);
            numbers.push_back(*number);
            ++m_next;
        }
        ++m_drawn;
        draw(command, numbers);
    }

    void draw(const Word &command, const std::vector<double> &numbers)
    {
        const QChar kind = command.text[0];
        if (kind == u'M') {
            checkClosed(m_part);
            m_part = command;
            m_start = { numbers[0], numbers[1] };
        }
        m_closed = kind == u'Z';
        std::vector<Spot> through;
        if (kind == u'H')
            through = { { numbers[0], m_here.y } };
        else if (kind == u'V')
            through = { { m_here.x, numbers[0] } };
        else if (kind == u'Z')
            through = { m_start };
        else if (kind == u'A')
            through = throughArc(command, numbers);
        else
            for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) // a curve stays within its handles
                through.push_back({ numbers[i], numbers[i + 1] });
        for (const Spot &spot : through)
            if (m_problems.empty())
                checkInside(command, spot);
        if (!through.empty())
            m_here = through.back();
    }

    std::vector<Spot> throughArc(const Word &command, const std::vector<double> &n)
    {
        const auto isFlag = [](double flag) { return flag == 0 || flag == 1; };
        if (n[0] > 0 && n[1] > 0 && isFlag(n[3]) && isFlag(n[4]))
            return spotsOf({ m_here, { n[5], n[6] }, n[0], n[1], n[2], n[3] == 1, n[4] == 1 });
        wrong(command, u"this arc cannot be drawn"_s,
            u"give two radii over 0, an angle, two of 0 or 1, a place"_s);
        return {};
    }

    void checkInside(const Word &command, Spot spot)
    {
        const auto inside = [](double c) { return c >= kRim - 1e-6 && c <= kGrid - kRim + 1e-6; };
        if (!inside(spot.x) || !inside(spot.y))
            wrong(command,
                u"%1 goes to %2 %3"_s.arg(command.text).arg(spot.x, 0, 'g', 4).arg(spot.y, 0, 'g', 4),
                u"give %1 to %2, both ways"_s.arg(kRim).arg(kGrid - kRim));
    }

    void checkClosed(const Word &part)
    {
        if (m_outline == Outline::Closed && m_drawn > 1 && !m_closed)
            wrong(part, u"this part of the body is open"_s, u"end it with Z"_s);
    }

    std::vector<Word> m_words;
    Outline m_outline;
    std::vector<PathProblem> m_problems;
    std::size_t m_next = 0;
    int m_drawn = 0; ///< commands
    Word m_part; ///< the M that began it
    Spot m_start, m_here;
    bool m_closed = true;
};

}

std::vector<PathProblem> problemsOf(const QString &path, Outline outline)
{
    if (path.size() > kLongestPath)
        return { { 0, u"this path has %1 characters"_s.arg(path.size()),
            u"give at most %1"_s.arg(kLongestPath) } };
    return Reading(wordsOf(path), outline).problems();
}
