// SPDX-License-Identifier: MPL-2.0
#include "speed.h"

#include "subjects.h"

#include <benchmark/benchmark.h>

#include <algorithm>

namespace {

/// Keeps what the table needs, and prints nothing.
class Collector : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            const QString name = QString::fromStdString(run.run_name.function_name);
            const double speed = 1e9 / run.GetAdjustedCPUTime(); // an iteration is one second of sound
            if (run.run_type == Run::RT_Iteration)
                best[name] = std::max(best.value(name), speed);
        }
    }
    QHash<QString, double> best;
};

}

QHash<QString, double> speeds(const QStringList &subjects)
{
    for (const QString &name : subjects)
        benchmark::RegisterBenchmark(qPrintable(name),
            [name](benchmark::State &state) {
                const Subject subject = makeSubject(name);
                benchMeasured(subject, 1);
                for ([[maybe_unused]] auto second : state)
                    benchMeasured(subject, 1);
            })
            ->MinTime(0.2)
            ->Repetitions(7);
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    benchmark::ClearRegisteredBenchmarks();
    return collector.best;
}
