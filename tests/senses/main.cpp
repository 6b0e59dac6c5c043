// SPDX-License-Identifier: MPL-2.0
// sensewatch: sits before a screen or a recording of one, hears what was heard, and says what was beyond the
// limits of light and sound.
#include "senses/cost.h"
#include "senses/recordedframes.h"
#include "senses/report.h"
#include "senses/screenfile.h"
#include "senses/selftest.h"
#include "senses/soundfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPace = 33ms; ///< between two looks at a screen
constexpr auto kHeldUp = 70ms; ///< more than this was missed

constexpr auto kHelp
    = R"(Watches light and hears sound, and says what was beyond the limits: one line for each violation, and a last
one of the most that each limit saw. Ends with 0 where there was none, 1 where there was one, 2 where it could not watch.

Judged here: V1 to V6 and V9 to V11, S1 to S6 and S8. Blind to sign, tile by tile: darkening counts like brightening (V7),
and a stall and then a jump is a jump (V8).
What began within a second after a touch counts as asked for until light has been at rest for a second.
V9 sees 0.4 to 7 cycles a degree; V10 sees speed and growth, not a slow sway; V11 holds 0.40 while nobody is there, from the start
to the first touch and after "alone" in the file of touches. Where that says "display", the program comes or goes, and slews of half
a second are the display's; flashes are counted over it.
Not to be seen in pictures, and held by others: V12 and the warning before anything ends by tst_session and tst_waiting, stillness
of the still mode by tst_frames, S7 by tst_sounddesk and tst_tone, S9 by tst_governor.)"_L1;

volatile std::sig_atomic_t g_ended = 0;

void end(int)
{
    g_ended = 1;
}

std::chrono::milliseconds now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return std::chrono::milliseconds(time.tv_sec * 1000LL + time.tv_nsec / 1000000);
}

int trouble(const Problems &problems)
{
    for (const Problem &problem : problems)
        std::fprintf(stderr, "sensewatch: %s\n", qPrintable(problem.text()));
    return 2;
}

/// Hands on what was touched since the last time.
Problems tell(SenseWatch &watch, Touches &touches)
{
    const auto more = touches.more();
    if (more)
        for (const Touch &touch : *more)
            watch.touch(touch);
    return more.problems();
}

Problems watchScreen(const QString &path, std::chrono::milliseconds time, SenseWatch &watch, Touches &touches)
{
    const auto screen = ScreenFile::open(path);
    if (!screen)
        return screen.problems();
    const auto first = now();
    for (auto last = first, next = first; g_ended == 0 && last < first + time;
         next = std::max(next + kPace, last)) {
        const timespec until{ next.count() / 1000, next.count() % 1000 * 1000000 };
        clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr);
        if (const Problems problems = tell(watch, touches); !problems.empty())
            return problems;
        const auto when = now();
        watch.see((*screen)->look(), when, when > last + kHeldUp ? Seen::Late : Seen::InTime);
        last = when;
    }
    return {};
}

Problems watchRecorded(const QString &path, SenseWatch &watch, Touches &touches)
{
    RecordedFrames frames(path);
    if (const auto problem = frames.open())
        return { *problem };
    Problems problems = tell(watch, touches);
    while (const auto frame = problems.empty() ? frames.next() : std::nullopt)
        watch.see(frame->picture, frame->when);
    return problems;
}

Problems hearFile(const QString &path, std::chrono::milliseconds began, SenseWatch &watch)
{
    auto sound = readSound(path);
    if (sound)
        watch.hear(*std::move(sound), began);
    return sound.problems();
}

void say(QCommandLineParser &parser)
{
    parser.setApplicationDescription(kHelp);
    parser.addHelpOption();
    parser.addOptions({
        { u"self-test"_s,
            u"Judge clips that are known to be gentle or not, and print what had to be said of each."_s },
        { u"cost"_s, u"Say what share of a core watching takes; 1 where it is too much."_s },
        { u"screen-file"_s,
            u"Watch the screen that Xvfb -fbdir keeps in this file, 30 times a second, until SIGTERM."_s,
            u"FILE"_s },
        { u"seconds"_s, u"Watch so long."_s, u"NUMBER"_s, u"86400"_s },
        { u"frames"_s, u"Watch recorded frames (see recordedframes.h); - is what is piped in."_s, u"FILE"_s },
        { u"touches"_s, u"What was done to the glass (see touches.h); may grow meanwhile."_s, u"FILE"_s },
        { u"sound"_s, u"Hear this recording of 48 kHz after everything was seen."_s, u"FILE"_s },
        { u"sound-began"_s, u"When it began, in milliseconds of the clock of the touches."_s, u"NUMBER"_s,
            u"0"_s },
    });
}

}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    say(parser);
    parser.process(app);
    if (parser.isSet(u"self-test"_s))
        return selfTest() ? 0 : 1;
    if (parser.isSet(u"cost"_s))
        return costsLittle() ? 0 : 1;
    if (!parser.isSet(u"screen-file"_s) && !parser.isSet(u"frames"_s) && !parser.isSet(u"sound"_s)) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return 2;
    }
    std::signal(SIGTERM, &end);
    std::signal(SIGINT, &end);
    SenseWatch watch;
    Touches touches(parser.value(u"touches"_s));
    Problems problems;
    if (parser.isSet(u"screen-file"_s))
        problems = watchScreen(parser.value(u"screen-file"_s),
            std::chrono::seconds(parser.value(u"seconds"_s).toLongLong()), watch, touches);
    if (problems.empty() && parser.isSet(u"frames"_s))
        problems = watchRecorded(parser.value(u"frames"_s), watch, touches);
    if (problems.empty())
        problems = tell(watch, touches);
    if (problems.empty() && parser.isSet(u"sound"_s))
        problems = hearFile(parser.value(u"sound"_s),
            std::chrono::milliseconds(parser.value(u"sound-began"_s).toLongLong()), watch);
    if (!problems.empty())
        return trouble(problems);
    std::fputs(qPrintable(reportOf(watch)), stdout);
    return watch.findings().empty() ? 0 : 1;
}
