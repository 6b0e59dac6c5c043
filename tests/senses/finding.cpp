// SPDX-License-Identifier: MPL-2.0
#include "senses/finding.h"

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kOneStretch = 1s;

bool same(const Limit &a, const Limit &b)
{
    return std::strcmp(a.rule, b.rule) == 0 && std::strcmp(a.what, b.what) == 0;
}

bool worse(double value, double than)
{
    return std::isnan(value) || value > than;
}

}

void Findings::hold(const Limit &limit, double value, Moment when, bool asked)
{
    const auto most = std::ranges::find_if(m_most, [&](const Most &m) { return same(m.limit, limit); });
    if (most == m_most.end())
        m_most.push_back({ limit, value });
    else if (worse(value, most->value))
        most->value = value;
    if (!worse(value, limit.most))
        return;
    const auto before = std::find_if(m_list.rbegin(), m_list.rend(), [&](const Finding &f) {
        return same(f.limit, limit) && f.asked == asked && f.until + kOneStretch >= when
            && f.when <= when + kOneStretch;
    });
    if (before == m_list.rend()) {
        m_list.push_back({ limit, when, when, value, asked });
        return;
    }
    before->when = std::min(before->when, when);
    before->until = std::max(before->until, when);
    if (worse(value, before->value))
        before->value = value;
}
