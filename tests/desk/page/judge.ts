// SPDX-License-Identifier: MPL-2.0
// Whether everybody can read and press what a page shows: axe finds nothing, nothing is too small to touch, nothing runs out
// of its side. With DESK_PICTURES=DIR each page that is judged is left there as a picture.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LAWS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const FINGER = 44;
const PICTURES = process.env.DESK_PICTURES ?? "";

export async function judge(page: Page, name: string): Promise<void> {
    if (PICTURES !== "") {
        await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
    }
    assert.deepEqual(await axe(page), [], name);
    assert.deepEqual(await tooSmall(page), [], name);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${name} runs out of its side`);
}

async function axe(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    return page.evaluate(async (laws) => {
        const judged = await (window as never as { axe: { run: (what: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe
            .run({ runOnly: laws });
        return judged.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    }, LAWS);
}

// What carries a label is as large as the label.
function tooSmall(page: Page): Promise<string[]> {
    return page.evaluate((finger) => Array.from(document.querySelectorAll("a, button, select, input, textarea"))
        .map((element) => (element.matches("[type=checkbox]") ? element.closest("label") ?? element : element))
        .filter((element) => element.getBoundingClientRect().height < finger || element.getBoundingClientRect().width < finger)
        .map((element) => element.outerHTML.slice(0, 120)), FINGER);
}
