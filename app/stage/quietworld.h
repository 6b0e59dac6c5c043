// SPDX-License-Identifier: MPL-2.0
// A quiet environment for the program: nothing that Qt, Mesa or PulseAudio would write by themselves, and no
// door that a stray variable could open.
#pragma once

/// Call first of all, before Qt reads its environment.
void quietWorld();
