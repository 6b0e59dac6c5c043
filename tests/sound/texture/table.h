// SPDX-License-Identifier: MPL-2.0
// Textures and their distances as text for people.
#pragma once

#include "sound/texture/distance.h"

namespace texture {

/// What each is made of, a column each, and the distance of each pair, part by part.
std::string fullTable(const std::vector<Texture> &all);

/// How far each lies from each, and which is nearest.
std::string matrixTable(const std::vector<Texture> &all);

}
