// SPDX-License-Identifier: MPL-2.0
// Which weather is on the glass, and how much of it. One gives way to another like mist: whatever else is
// there goes by the same share, so that all are one together, and a change of mind on the way is only another
// way.
#pragma once

#include "core/scenekind.h"

class SceneMix {
public:
    void aim(SceneKind scene) { m_scene = scene; }
    /// Nearer by at most `step` of the whole.
    void advance(double step)
    {
        double &comes = m_shown[static_cast<std::size_t>(m_scene)];
        const double left = 1 - comes;
        if (left <= step) {
            m_shown = allOf(m_scene);
            return;
        }
        for (double &share : m_shown)
            share *= 1 - step / left;
        comes = 1 - left + step;
    }

    [[nodiscard]] const SceneShares &shown() const { return m_shown; }
    [[nodiscard]] bool settled() const { return m_shown == allOf(m_scene); }

private:
    SceneShares m_shown = allOf(SceneKind::Plain);
    SceneKind m_scene = SceneKind::Plain;
};
