# SPDX-License-Identifier: MPL-2.0
"""The page that a visit leaves behind: what was pressed, what was seen, what was heard. One HTML file beside its pictures."""

import html
import os

from ears import FLOOR, HOP

STYLE = """
body { max-width: 72rem; margin: 2rem auto; padding: 0 1.5rem; font: 17px/1.5 sans-serif; background: #f4f1ea; color: #2b2a27 }
h1, h2 { font-weight: 500 } table { border-collapse: collapse } td { padding: .15rem 1rem .15rem 0; vertical-align: top }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1.5rem }
figure { margin: 0 } img { width: 100%; border-radius: .6rem } figcaption { font-size: .85rem } figcaption i { color: #6b675f }
.kept { color: #356b3f } .broken { color: #a3392c; font-weight: 600 } svg { width: 100%; height: 9rem; background: #e9e4d9 } audio { width: 100% }
"""


def write_report(folder, visitor, heard, window):
    rise, when = heard.steepest_rise(0.4)
    kept = sum(good for _, good, _ in visitor.promises)
    page = f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>One visit to Stillroom</title><style>{STYLE}</style>
<h1>One visit to Stillroom</h1>
<p>Played by a script on a glass of {window}, with pointer and key events. {kept} of {len(visitor.promises)} promises were kept.</p>
<h2>What was promised</h2><table>{"".join(map(_promise, visitor.promises))}</table>
<h2>What was heard</h2>
<p>{heard.seconds:.0f} s; loudest {heard.loudest():.1f} LUFS; steepest rise within 400 ms {rise:.1f} LU, at {when:.1f} s.
First picture on the glass {visitor.first_content:.2f} s after the program started.</p>
<audio controls src="heard.wav"></audio>{_curve(heard)}
<h2>What was pressed, and what was seen</h2><div class="grid">{"".join(map(_moment, visitor.moments))}</div>
</html>
"""
    with open(os.path.join(folder, "report.html"), "w", encoding="utf-8") as file:
        file.write(page)


def _promise(promise):
    words, kept, fact = promise
    mark = '<td class="kept">kept</td>' if kept else '<td class="broken">broken</td>'
    return f"<tr>{mark}<td>{html.escape(words)}</td><td><i>{html.escape(fact)}</i></td></tr>"


def _moment(moment):
    done = html.escape(moment.done or "looked")
    seen = html.escape(", ".join(moment.seen) or "nothing that has a name")
    return (f'<figure><a href="{moment.picture}"><img src="{moment.picture}" alt="" loading="lazy"></a>'
            f"<figcaption>{moment.second:.0f} s: {done}<br><i>{seen}</i></figcaption></figure>")


def _curve(heard):
    """Momentary loudness over the visit; the bottom is what nobody hears."""
    loud = heard.momentary[::4]
    points = " ".join(f"{at},{round(-min(0, level), 1)}" for at, level in enumerate(loud))
    seconds = len(loud) * 4 * HOP
    return (f'<svg viewBox="0 0 {len(loud)} {-FLOOR:.0f}" preserveAspectRatio="none" role="img" '
            f'aria-label="loudness over {seconds:.0f} seconds, from {FLOOR:.0f} LUFS to 0">'
            f'<polyline points="{points}" fill="none" stroke="#4a6b6a" vector-effect="non-scaling-stroke"/></svg>')
