// SPDX-License-Identifier: MPL-2.0
// The colours of tokens, held to what eyes can tell apart. A mistake here would be two people on the staff's
// board who cannot be told apart, so a file that makes it is refused.
#pragma once

#include "core/table.h"
#include "core/tokenart.h"

/// Between neighbours of the row from dark to bright, as a grey screen or a printer shows them.
inline constexpr double kLeastLightness = 7; ///< L*
/// Between any two, to usual eyes and to each kind that lacks a cone: six times the least that anybody sees.
inline constexpr double kLeastDifference = 15; ///< CIE 1976
/// Between a body and its rim (WCAG 2.2, 1.4.11): so it is seen whatever lies around the rim.
inline constexpr double kLeastRimContrast = 3;
/// Red of all three, in linear light, from which WCAG 2.2 calls a colour saturated red.
inline constexpr double kSaturatedRed = 0.8;

/// The colours of `from`, a table for each of `ids`. Problems go where the table's go; with any, they mean
/// nothing.
std::vector<TokenColour> readTokenColours(
    Table &from, const std::vector<PlacedText> &ids, Problems &problems);
