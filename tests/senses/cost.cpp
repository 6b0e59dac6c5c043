// SPDX-License-Identifier: MPL-2.0
#include "senses/cost.h"

#include "senses/sensewatch.h"

#include <cstdio>
#include <ctime>

using namespace std::chrono_literals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr double kMost = 2; ///< of one core; a sanitizer costs many times what it looks at
#else
constexpr double kMost = 0.15; ///< of one core
#endif
constexpr int kPictures = 300, kWide = 1280, kHigh = 800;
constexpr auto kCostPace = 33ms;

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Every pixel is another one in every picture.
void paint(std::vector<std::uint32_t> &pixels, int number)
{
    for (std::size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = std::uint32_t(i * i / 977 + i / 40 + std::size_t(number) * 65793) & 0xffffff;
}

}

bool costsLittle()
{
    SenseWatch watch;
    std::vector<std::uint32_t> pixels(std::size_t(kWide) * kHigh);
    double spent = 0;
    for (int number = 0; number < kPictures; ++number) {
        paint(pixels, number);
        const double before = processorSeconds();
        const Pixels screen{ reinterpret_cast<const unsigned char *>(pixels.data()), kWide, kHigh,
            4 * kWide };
        watch.see(Picture(screen), number * kCostPace);
        spent += processorSeconds() - before;
    }
    const double share = spent / std::chrono::duration<double>(kPictures * kCostPace).count();
    std::printf("%.1f %% of one core where every picture is another one; at most %.0f %%\n", 100 * share,
        100 * kMost);
    return share < kMost;
}
