// SPDX-License-Identifier: MPL-2.0
#include "ctl/askpin.h"

#include "core/pin.h"

#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// While one of these lives, the terminal does not show what is typed.
class Unseen {
public:
    Unseen()
        : m_terminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        if (m_terminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~Unseen()
    {
        if (m_terminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    termios m_before{};
    bool m_terminal;
};

/// One line of 4 to 8 digits, read byte by byte so that no buffer keeps it. False where it is something else.
bool read(Digits &digits)
{
    bool good = true;
    std::size_t length = 0;
    for (char byte = 0; ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n'; ++length) {
        good = good && byte >= '0' && byte <= '9';
        digits.add(byte - '0');
    }
    return good && digits.enough() && length == digits.count();
}

bool same(const Digits &one, const Digits &other)
{
    return one.count() == other.count() && std::equal(one.data(), one.data() + one.count(), other.data());
}

Answer refuse(const QString &why)
{
    return { why + u'\n', 1, true };
}

}

Answer askPin(const QStringList &words)
{
    if (!words.isEmpty())
        return { u"Ask for: stillroomctl pin\nIt asks for a PIN twice and prints the line that goes below "
                 u"[staff] in "
                 "site.toml.\n"_s,
            2, true };
    const Unseen unseen;
    Digits first, again;
    std::fprintf(stderr, "A PIN for staff, %zu to %zu digits: ", Digits::kLeast, Digits::kMost);
    const bool good = read(first);
    std::fprintf(stderr, "\n");
    if (!good)
        return refuse(u"That is no PIN: give 4 to 8 digits and nothing else."_s);
    std::fprintf(stderr, "The same again: ");
    const bool goodAgain = read(again);
    std::fprintf(stderr, "\n");
    if (!goodAgain || !same(first, again))
        return refuse(u"Those were two different PINs."_s);
    const auto seal = sealOf(first);
    if (!seal)
        return refuse(u"There is too little memory here to seal it."_s);
    std::fprintf(stderr, "This line goes below [staff] in site.toml:\n");
    return { u"pin = \"%1\"\n"_s.arg(*seal) };
}
