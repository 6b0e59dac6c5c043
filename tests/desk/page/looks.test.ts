// SPDX-License-Identifier: MPL-2.0
// Everybody can read and press the page: axe finds nothing, nothing is too small to touch, nothing runs out of a phone's side.
// With DESK_PICTURES=DIR each of these is left there as a picture.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { nothingSaid, Wait } from "../../../app/desk/wire";
import { row } from "../units/boards";
import { Stage } from "./stage";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LAWS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const FINGER = 44;
const PICTURES = process.env.DESK_PICTURES ?? "";

const LOOKS = [
    { name: "desktop", width: 1280, colorScheme: "light", locale: "en-GB" },
    { name: "desktop", width: 1280, colorScheme: "dark", locale: "es-MX" },
    { name: "tablet", width: 820, colorScheme: "light", locale: "es-MX" },
    { name: "tablet", width: 820, colorScheme: "dark", locale: "en-GB" },
    { name: "phone", width: 360, colorScheme: "light", locale: "en-GB" },
    { name: "phone", width: 360, colorScheme: "dark", locale: "es-MX" },
] as const;

let stage: Stage;

before(async () => {
    stage = await Stage.set();
    stage.waiting.said.notice = { ...nothingSaid(), wait: Wait.fromTo, from: 4, to: 8, age: 12, why: "one clinician is away", words: "Tea is on the small table. Please help yourself." };
});
after(() => stage.strike());

for (const look of LOOKS) {
    const { name, width, colorScheme, locale } = look;
    test(`nobody is shut out: ${name}, ${colorScheme}, ${locale}`, async () => {
        fill();
        const options = { viewport: { width, height: 800 }, colorScheme, locale, reducedMotion: "reduce" as const };
        if (name !== "tablet") {
            const door = await stage.door(options);
            await judge(door, `${name}-${colorScheme}-${locale}-door`);
            await door.context().close();
        }
        const page = await stage.page(options, locale === "en-GB" ? "Front desk" : "Recepción");
        await page.locator("li.token").nth(5).waitFor();
        await judge(page, `${name}-${colorScheme}-${locale}-board`);
        await open(page);
        await judge(page, `${name}-${colorScheme}-${locale}-open`);
        if (name === "phone") {
            await page.locator("#tab-practice").click();
            await page.locator(".practising .filled").click();
            await judge(page, `${name}-${colorScheme}-${locale}-practice`);
        }
        assert.deepEqual(stage.complaints.splice(0), []);
        await page.context().close();
    });
}

test("a bad day is as readable: line down, kiosk begun again, nobody there", async () => {
    for (const { width, colorScheme, locale } of [LOOKS[0], LOOKS[5]]) {
        const page = await stage.page({ viewport: { width, height: 800 }, colorScheme, locale }, "");
        stage.waiting.restart();
        stage.corner.show();
        await page.locator(".sign.strong").first().waitFor();
        stage.server.cutLine();
        await page.locator(".sign.strong").nth(1).waitFor();
        await judge(page, `bad-${width}-${colorScheme}`);
        stage.server.mendLine();
        await page.context().close();
    }
});

function fill(): void {
    stage.waiting.show(
        row({ colour: 4, thing: 2, life: 1, needs: 0b10, place: 2, age: 2, reminder: true, askedAgain: true }),
        row({ colour: 6, thing: 4, life: 2, needs: 0b1000000, age: 2, state: 3, whose: 2, said: 1 }),
        row({ colour: 3, thing: 0, life: 3, needs: 0b101, place: 1, age: 1, state: 2, whose: 1 }),
        row({ colour: 0, thing: 8, life: 4, needs: 0b110110000, place: 3 }),
        row({ colour: 7, thing: 6, life: 5, needs: 0, state: 4 }),
    );
    stage.corner.show(row({ colour: 2, thing: 9, life: 1, needs: 0b100 }));
}

async function open(page: Page): Promise<void> {
    await page.locator("section[aria-labelledby=wait] .pill").click();
    await page.locator("section[aria-labelledby=notice] .pill").click();
    await page.locator(".clear .pill").first().click();
    await page.locator("li.token [aria-expanded]").first().click();
}

async function judge(page: Page, name: string): Promise<void> {
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
    return page.evaluate((finger) => Array.from(document.querySelectorAll("button, select, input, textarea"))
        .map((element) => (element.matches("[type=checkbox]") ? element.closest("label") ?? element : element))
        .filter((element) => element.getBoundingClientRect().height < finger || element.getBoundingClientRect().width < finger)
        .map((element) => element.outerHTML.slice(0, 120)), FINGER);
}
