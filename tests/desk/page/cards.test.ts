// SPDX-License-Identifier: MPL-2.0
// Cards for the tray: all of them and nothing else goes on paper, none is cut across two sheets, and the board goes on beside them.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import example from "./words.json";
import { blueLeaf, button, card, stage } from "./scene";
import { until } from "./stage";

const COLOURS = example.colours.length;
const ALL = COLOURS * example.things.length;
const LANGUAGES = { en: "Print the cards", es: "Imprimir las tarjetas" };

async function cards(language: keyof typeof LANGUAGES, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await stage.door(options, `#cards-${language}`);
    await button(page, LANGUAGES[language]).waitFor();
    return page;
}

test("the cards open beside the board, which stays connected and in its language", async () => {
    const page = await stage.page();
    await page.getByLabel("Language").selectOption("es");
    const opened = page.context().waitForEvent("page");
    await page.getByRole("link", { name: "Tarjetas para la bandeja" }).click();
    const beside = stage.watched(await opened);
    await beside.getByText("Hoja azul", { exact: true }).waitFor();
    assert.equal(await beside.evaluate(() => document.documentElement.lang), "es");
    stage.waiting.heres.length = 0;
    await beside.pdf();
    await until(() => stage.waiting.heres.length >= 3, "boards that are answered while cards are printed");
    assert.equal(stage.waiting.heres.some((here) => here.gone), false);
    stage.waiting.show(blueLeaf());
    await card(page, "Hoja azul").waitFor();
    assert.equal(await beside.getByText("junto a las plantas").count(), 0);
});

test("where no second tab can be opened, the cards take the board's place, and it says that it is gone", async () => {
    const page = await stage.page();
    await page.getByRole("link", { name: "Cards for the tray" }).evaluate((link) => link.removeAttribute("target"));
    await page.getByRole("link", { name: "Cards for the tray" }).click();
    await page.getByText("Blue leaf", { exact: true }).waitFor();
    await until(() => stage.waiting.heres.some((here) => here.gone), "gone");
    await page.goBack();
    await button(page, "Open the board").waitFor();
});

test("the button prints", async () => {
    const page = await cards("en");
    await page.evaluate(() => { window.print = () => { document.title = "printed"; }; });
    await button(page, "Print the cards").click();
    assert.equal(await page.title(), "printed");
});

for (const language of ["en", "es"] as const) {
    test(`paper has every card once, with picture and words, and nothing else: ${language}`, async () => {
        const page = await cards(language);
        await page.emulateMedia({ media: "print" });
        const printed = page.locator("li:visible").filter({ has: page.locator("svg:visible"), visible: true });
        assert.deepEqual(await printed.allInnerTexts(), example.tokens[language].flat());
        assert.equal(new Set(await printed.allInnerTexts()).size, ALL);
        assert.deepEqual(await seenOutsideOf(page, "li"), []);
    });
}

for (const { paper, sheets } of [
    { paper: { format: "A4" }, sheets: 1 },
    { paper: { format: "Letter" }, sheets: 1 },
    { paper: { format: "Legal" }, sheets: 1 },
    // Here is room for a row and a half.
    { paper: { width: "110mm", height: "120mm" }, sheets: 4 },
]) {
    test(`no card is cut, and each colour begins a sheet: ${Object.values(paper).join(" x ")}`, async () => {
        const page = await cards("en");
        for (const [language, words] of [["English", 1], ["All of them", 2]] as const) {
            await page.getByLabel("Language of the cards").selectOption(language);
            assert.equal(await page.locator("li").first().locator("p").count(), words);
            assert.equal(sheetsOf(await page.pdf(paper)), COLOURS * sheets, language);
        }
    });
}

test("on paper it is day: dark ink on white, whatever the light of the room", async () => {
    const page = await cards("en", { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const looks = await page.locator("li").first().evaluate((element) => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor]);
    assert.deepEqual(looks, ["rgb(29, 36, 33)", "rgb(255, 255, 255)"]);
});

test("nothing of the board goes on paper, and nothing of the door", async () => {
    const door = await stage.door();
    await door.emulateMedia({ media: "print" });
    assert.deepEqual(await seenOutsideOf(door, "nothing"), []);
    const page = await stage.page();
    stage.waiting.show(blueLeaf());
    await card(page, "Blue leaf").waitFor();
    await page.emulateMedia({ media: "print" });
    assert.deepEqual(await seenOutsideOf(page, ".on-paper"), []);
    await page.getByText("Nothing of the board goes on paper.").waitFor();
});

// What has a box of its own and words or a picture in it.
function seenOutsideOf(page: Page, where: string): Promise<string[]> {
    return page.evaluate((place) => Array.from(document.body.querySelectorAll("*"))
        .filter((element) => element.getClientRects().length > 0 && !element.closest(place))
        .filter((element) => element.matches("svg, input, select, textarea") || Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
        .map((element) => element.outerHTML.slice(0, 120)), where);
}

// A card that was cut would make fewer of them, and one that did not fit more.
function sheetsOf(pdf: Buffer): number {
    return (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
}
