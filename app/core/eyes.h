// SPDX-License-Identifier: MPL-2.0
// How a colour looks to eyes that lack one kind of cone. Source: G. M. Machado, M. M. Oliveira, L. A. F.
// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.0.
#pragma once

#include "core/colour.h"

#include <QString>

#include <array>

/// Usual eyes, and those without the cones for long, middle and short waves.
enum class Eyes { Usual, Protan, Deutan, Tritan };
inline constexpr std::array kAllEyes{ Eyes::Usual, Eyes::Protan, Eyes::Deutan, Eyes::Tritan };

/// What usual eyes would have to be shown to see what `eyes` see of `rgb`.
[[nodiscard]] Rgb seenBy(Eyes eyes, Rgb rgb);
/// How far apart two colours look to `eyes`.
[[nodiscard]] double difference(Rgb, Rgb, Eyes eyes);
/// "protanopic eyes", for staff.
[[nodiscard]] QString nameOf(Eyes eyes);
