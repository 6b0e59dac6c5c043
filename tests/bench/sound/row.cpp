// SPDX-License-Identifier: MPL-2.0
#include "row.h"

#include <sys/sysinfo.h>

#include <algorithm>
#include <cstdio>

void head()
{
    double load = 0;
    getloadavg(&load, 1);
    std::printf("%d processors, %.1f of them busy before we began; times are of one\n", get_nprocs(), load);
    std::printf("%-58s %12s %14s %9s\n", "", "x real time", "M instr./s", "bytes");
}

bool print(const char *title, const std::vector<Row> &rows)
{
    std::printf("\n%s\n", title);
    for (const Row &row : rows) {
        std::printf("  %-56s %12.0f", qPrintable(row.name), row.speed);
        row.instructions ? std::printf(" %14.2f", *row.instructions) : std::printf(" %14s", "-");
        row.bytes > 0 ? std::printf(" %9lld", static_cast<long long>(row.bytes)) : std::printf(" %9s", "-");
        if (row.target > 0)
            std::printf("  >= %.0f %s", row.target, row.met() ? "met" : "MISSED");
        std::printf("\n");
    }
    std::fflush(stdout);
    return std::ranges::all_of(rows, &Row::met);
}
