// SPDX-License-Identifier: MPL-2.0
// The one quiet place in each of its weathers: which layers it has, from the back to the front. Where a page has bare
// words, above and on the left, all of them are quiet.
#pragma once

#include "core/scenekind.h"
#include "view.h"

#include <memory>
#include <vector>

/// The layers of a scene; `view` must outlive them. A plain field has none.
std::vector<std::unique_ptr<Layer>> layersOf(SceneKind kind, const View &view);
