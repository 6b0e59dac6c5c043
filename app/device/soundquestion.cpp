// SPDX-License-Identifier: MPL-2.0
#include "device/soundserver.h"

#include <pulse/context.h>
#include <pulse/introspect.h>
#include <pulse/mainloop.h>

#include <chrono>
#include <memory>

namespace {

using Steady = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto kServerWithin = 1s; ///< a server that thinks for longer would hold Qt up as well

struct Free {
    void operator()(pa_mainloop *loop) const { pa_mainloop_free(loop); }
    void operator()(pa_operation *operation) const { pa_operation_unref(operation); }
    void operator()(pa_context *context) const
    {
        pa_context_disconnect(context);
        pa_context_unref(context);
    }
};
template <typename Thing>
using Owned = std::unique_ptr<Thing, Free>;

/// Lets things happen until `done`, or until `end`; false where they did not come to it.
template <typename Done>
bool turn(pa_mainloop *loop, Steady::time_point end, Done done)
{
    while (!done()) {
        const auto left = std::chrono::duration_cast<std::chrono::microseconds>(end - Steady::now()).count();
        if (left <= 0 || pa_mainloop_prepare(loop, static_cast<int>(left)) < 0 || pa_mainloop_poll(loop) < 0
            || pa_mainloop_dispatch(loop) < 0)
            return false;
    }
    return true;
}

}

bool soundServerHas(const char *device)
{
    const auto end = Steady::now() + kServerWithin;
    const Owned<pa_mainloop> loop(pa_mainloop_new());
    const Owned<pa_context> context(
        loop ? pa_context_new(pa_mainloop_get_api(loop.get()), "stillroom") : nullptr);
    if (!context || pa_context_connect(context.get(), nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0)
        return false;
    const auto state = [&context] { return pa_context_get_state(context.get()); };
    const auto settled = [&state] { return state() == PA_CONTEXT_READY || !PA_CONTEXT_IS_GOOD(state()); };
    if (!turn(loop.get(), end, settled) || state() != PA_CONTEXT_READY)
        return false;
    bool has = false;
    const auto answer = [](pa_context *, const pa_sink_info *sink, int, void *told) {
        if (sink)
            *static_cast<bool *>(told) = true;
    };
    const Owned<pa_operation> asked(pa_context_get_sink_info_by_name(context.get(), device, answer, &has));
    return asked && turn(loop.get(), end, [&asked] {
        return pa_operation_get_state(asked.get()) != PA_OPERATION_RUNNING;
    }) && has;
}
