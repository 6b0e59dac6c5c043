// SPDX-License-Identifier: MPL-2.0
#include "core/visit.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <span>
#include <type_traits>

static_assert(std::is_trivially_destructible_v<Visit>,
    "a visit holds numbers, so that overwriting it is forgetting it");

bool Visit::choose(const LightChoice &choice)
{
    if (choice == light)
        return false;
    if (undoLength == kUndo) {
        std::ranges::copy(std::span(undo).subspan(1), undo.begin());
        --undoLength;
    }
    undo[undoLength++] = light;
    light = choice;
    return true;
}

bool Visit::takeBack()
{
    if (undoLength == 0)
        return false;
    light = undo[--undoLength];
    return true;
}

void forget(Visit &visit, const LightChoice &own)
{
    explicit_bzero(static_cast<void *>(&visit), sizeof visit);
    new (&visit) Visit;
    visit.light = own;
}
