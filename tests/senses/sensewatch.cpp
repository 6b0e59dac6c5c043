// SPDX-License-Identifier: MPL-2.0
#include "senses/sensewatch.h"

#include "senses/calm.h"
#include "senses/limits.h"
#include "senses/patterns.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kDisplays = 500ms; ///< how long the glass is the display's when a program comes or goes

constexpr auto kWordsGo
    = 500ms; ///< how long words that must be gone in 200 ms can be seen to go, on a busy machine too

bool byHand(const Touch &touch)
{
    return touch.kind == Touch::Kind::Finger || touch.kind == Touch::Kind::Key;
}

}

void SenseWatch::touch(const Touch &touch)
{
    m_touches.push_back(touch);
    switch (touch.kind) {
    case Touch::Kind::Finger:
    case Touch::Kind::Key:
        m_light.touched(touch.when);
        m_somebody = true;
        m_alone = -1ms;
        return;
    case Touch::Kind::Leave:
        m_light.wordsGo(touch.when + kWordsGo);
        return;
    case Touch::Kind::On:
        m_light.touched(touch.when);
        return;
    case Touch::Kind::Output:
        m_light.handOver(touch.when + kDisplays);
        m_alone = touch.when + kDisplays;
        return;
    case Touch::Kind::Alone:
        m_alone = touch.when;
        return;
    case Touch::Kind::Over:
        m_over = true;
        return;
    }
}

void SenseWatch::see(const Picture &picture, Moment when, Seen seen)
{
    if (m_over)
        return;
    if (m_began < 0ms)
        m_began = when;
    if (m_alone >= 0ms && when >= m_alone)
        m_somebody = false;
    ++m_pictures;
    m_gaps += seen == Seen::Late ? 1 : 0;
    if (m_pictures > 1 && picture == m_last) {
        m_light.seeTheSame(when, seen);
        return;
    }
    const Light light = picture.light();
    m_light.see(light, when, seen);
    look(picture, light, when);
    m_last = picture;
}

void SenseWatch::look(const Picture &picture, const Light &light, Moment when)
{
    const bool asked = m_light.asked();
    holdCalm(light, m_somebody, asked, when, m_findings);
    m_motion.see(picture, when, asked, m_findings);
    if (when < m_patterns + 1s)
        return;
    m_patterns = when;
    m_findings.hold(limits::kPattern, patternOver(picture), when, asked);
}

void SenseWatch::hear(ear::Sound sound, Moment began)
{
    if (m_began < 0ms)
        m_began = began;
    Heard heard{ std::move(sound), began, {}, m_light.sudden() };
    for (const Touch &touch : m_touches)
        if (byHand(touch))
            heard.touches.push_back(touch.when);
    holdSound(heard, m_findings);
}

std::vector<Finding> SenseWatch::findings() const
{
    auto all = m_light.findings().list();
    all.insert(all.end(), m_findings.list().begin(), m_findings.list().end());
    std::ranges::stable_sort(all, {}, &Finding::when);
    return all;
}

std::vector<Findings::Most> SenseWatch::most() const
{
    auto all = m_light.findings().most();
    all.insert(all.end(), m_findings.most().begin(), m_findings.most().end());
    return all;
}

QString SenseWatch::touchBefore(Moment when) const
{
    const auto last = std::find_if(
        m_touches.rbegin(), m_touches.rend(), [when](const Touch &touch) { return touch.when <= when; });
    if (last == m_touches.rend())
        return {};
    return u"%1 s after “%2”"_s.arg(double((when - last->when).count()) / 1000, 0, 'f', 2).arg(last->what);
}
