// SPDX-License-Identifier: MPL-2.0
#include "pipelines.h"

#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QString kInto = u" ! fakesink sync=false"_s;

QStringList words(const QString &pipeline)
{
    return QStringList{ u"gst-launch-1.0"_s, u"-q"_s } + pipeline.split(u' ', Qt::SkipEmptyParts);
}

QString noise(int seconds)
{
    return u"audiotestsrc wave=pink-noise samplesperbuffer=480 num-buffers=%1 ! audio/x-raw,format=F32LE,rate=48000,channels=2"_s
               .arg(seconds * 100)
        + kInto;
}

QString decoded(const QString &file)
{
    return u"filesrc location=%1 ! oggdemux ! vorbisdec"_s.arg(file);
}

QString four(const QString &file)
{
    QString all = u"audiomixer name=mix"_s + kInto;
    for (int i = 0; i < 4; ++i)
        all += u" "_s + decoded(file) + u" ! queue ! mix."_s;
    return all;
}

/// Processor seconds of the whole program.
std::optional<double> cost(const QStringList &program)
{
    const auto used = [] {
        rusage all{};
        getrusage(RUSAGE_CHILDREN, &all);
        return static_cast<double>(all.ru_utime.tv_sec + all.ru_stime.tv_sec)
            + static_cast<double>(all.ru_utime.tv_usec + all.ru_stime.tv_usec) / 1e6;
    };
    const double before = used();
    if (QProcess::execute(program.first(), program.mid(1)) != 0)
        return {};
    return used() - before;
}

}

std::vector<Pipeline> pipelines(
    const QString &longOgg, int longSeconds, const QString &shortOgg, int shortSeconds)
{
    if (QStandardPaths::findExecutable(u"gst-launch-1.0"_s).isEmpty())
        return {};
    const double difference = longSeconds - shortSeconds;
    return {
        { u"GStreamer: audiotestsrc, pink noise"_s, words(noise(longSeconds)), words(noise(shortSeconds)),
            difference },
        { u"GStreamer: vorbisdec, one file"_s, words(decoded(longOgg) + kInto),
            words(decoded(shortOgg) + kInto), difference },
        { u"GStreamer: vorbisdec, four files mixed"_s, words(four(longOgg)), words(four(shortOgg)),
            difference },
    };
}

std::optional<double> speed(const Pipeline &pipeline)
{
    double longer = std::numeric_limits<double>::max(), shorter = longer;
    for (int i = 0; i < 3; ++i) {
        const auto all = cost(pipeline.longer), start = cost(pipeline.shorter);
        if (!all || !start)
            return {};
        longer = std::min(longer, *all);
        shorter = std::min(shorter, *start);
    }
    return pipeline.seconds / std::max(longer - shorter, 1e-3);
}
