// SPDX-License-Identifier: MPL-2.0
// Tapes that hold what a test puts on them, and know which are asked for.
#pragma once

#include "sound/tapes.h"

#include <memory>
#include <set>
#include <utility>
#include <vector>

class HandWoundTapes : public sound::Tapes {
public:
    sound::Tape &load(const std::string &file) override
    {
        loaded.emplace_back(file, std::make_unique<sound::Tape>());
        return *loaded.back().second;
    }
    void run(const sound::Tape &tape, bool on) override
    {
        if (on)
            running.insert(&tape);
        else
            running.erase(&tape);
    }

    std::vector<std::pair<std::string, std::unique_ptr<sound::Tape>>> loaded; ///< file and tape
    std::set<const sound::Tape *> running;
};
