// SPDX-License-Identifier: MPL-2.0
// The page in a browser, on a real broker, beside kiosks that are pretended.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { Kind } from "../../../app/desk/wire";
import { row } from "../units/boards";
import { PASSWORD } from "./broker";
import { blueLeaf, button, card, stage } from "./scene";
import { until } from "./stage";

test("a token appears with its needs first, its words and its place", async () => {
    const page = await stage.page();
    stage.waiting.show(blueLeaf());
    const shown = card(page, "Blue leaf");
    await shown.waitFor();
    assert.equal(await shown.locator("h2").textContent(), "Come to me quietly\u00a0· Water");
    assert.match(await shown.locator("p.soft").first().innerText(), /Blue leaf.· Main waiting room.· by the plants.· a moment ago.· not seen yet/);
    await page.waitForFunction(() => document.title === "(1) Front desk");
});

test("every board is answered with what is shown, and a page that closes says that it is gone", async () => {
    const page = await stage.page();
    const heres = () => stage.waiting.heres.filter((here) => !here.gone);
    await until(() => heres().length >= 3, "three answers to boards");
    const [first, second] = heres();
    assert.equal(first!.run, stage.waiting.said.run);
    assert.ok(second!.count > first!.count);
    assert.equal(new Set(heres().map((here) => here.page)).size, 1);
    await page.close({ runBeforeUnload: false });
    await until(() => stage.waiting.heres.some((here) => here.gone && here.page === first!.page), "gone");
});

test("an answer goes out with who answers, and shows when the next board has it", async () => {
    const page = await stage.page();
    stage.waiting.deaf = true;
    stage.waiting.show(blueLeaf());
    await button(page, "Seen: Blue leaf").click();
    await card(page, "Your answer is on its way").waitFor();
    await until(() => stage.waiting.answers.length === 1, "the answer");
    assert.deepEqual(stage.waiting.answers[0],
        { kind: Kind.seen, colour: 3, thing: 0, run: stage.waiting.said.run, life: 7, whose: 0, who: 1 });
    stage.waiting.show({ ...blueLeaf(), state: 2, whose: 1 });
    await card(page, "seen · with you").waitFor();
    assert.equal(await page.getByText("on its way…").count(), 0);
});

test("a token goes its whole way: about so long, handed over, done, and back", async () => {
    const page = await stage.page();
    stage.waiting.show(blueLeaf());
    await button(page, "About 5 minutes: Blue leaf").click();
    await card(page, "told: about 5 minutes").waitFor();
    await button(page, "Hand over: Blue leaf").click();
    await button(page, "Peer support").click();
    await card(page, "seen · with Peer support").waitFor();
    await button(page, "Done: Blue leaf").click();
    await button(page, "Not done after all: Blue leaf").click();
    await card(page, "seen · with Peer support").waitFor();
    assert.deepEqual(stage.waiting.answers.map(({ kind }) => kind), [Kind.aboutFive, Kind.handOver, Kind.done, Kind.notDone]);
});

test("pausing gives what is mine to anyone, at every kiosk that has my seat", async () => {
    const page = await stage.page();
    stage.waiting.show({ ...blueLeaf(), state: 2, whose: 1 });
    await card(page, "with you").waitFor();
    await button(page, "Pause for me").click();
    await page.getByText("with you").waitFor({ state: "detached" });
    assert.equal(stage.waiting.answers[0]?.kind, Kind.pause);
    await until(() => stage.corner.answers.length === 1, "the other kiosk's pause");
    await page.getByText("What was yours is anyone's now.").waitFor();
});

test("who has not said a seat is asked for it before a pause", async () => {
    const page = await stage.page({}, "Not said");
    await button(page, "Pause for me").click({ force: true });
    await page.getByText("Choose your seat first").waitFor();
    assert.deepEqual(stage.waiting.answers, []);
});

test("clear all asks once", async () => {
    const page = await stage.page();
    stage.waiting.show(blueLeaf(), row({ colour: 4, thing: 2, life: 8 }));
    await button(page, "Clear all of Main waiting room").click();
    await page.getByText("Take all 2 tokens off the board of Main waiting room?").waitFor();
    await button(page, "Keep them").click();
    assert.equal(stage.waiting.answers.length, 0);
    await button(page, "Clear all of Main waiting room").click();
    await button(page, "Yes, clear").click();
    await page.getByText("Nobody is on the board.").waitFor();
});

test("the wait and a notice are shown in the room that was meant", async () => {
    const page = await stage.page();
    await button(page, "Change: Today's wait").click();
    await page.getByRole("combobox", { name: "Where" }).selectOption("Main waiting room");
    await page.getByLabel("Why, in a few words").fill("one clinician is away");
    await button(page, "Show it in the room").click();
    await page.getByText("20 to 40 minutes").waitFor();
    await button(page, "Change: A notice for the room").click();
    await page.getByLabel("Words for the room").fill("Tea is on <b>the small table</b>.\nPlease help yourself.");
    await button(page, "Show it in the room").click();
    await page.getByText("Tea is on <b>the small table</b>. Please help yourself.").first().waitFor();
    assert.equal(await page.locator("b").count(), 0);
    assert.deepEqual([stage.waiting.said.notice.from, stage.waiting.said.notice.why], [4, "one clinician is away"]);
    assert.equal(stage.corner.said.notice.wait, 0);
});

test("practice is marked, sends nothing, and keeps the live board in sight", async () => {
    const page = await stage.page();
    await page.getByRole("tab", { name: "Practice" }).click();
    await button(page, "Let a token come").click();
    const practised = page.locator("li.token.pretended");
    await practised.getByText("Practice", { exact: true }).waitFor();
    await practised.getByRole("button", { name: /^Seen/ }).click();
    await practised.getByText("seen · with you").waitFor();
    stage.waiting.show(blueLeaf());
    await page.getByText("On the board now: 1 not seen yet").waitFor();
    await page.waitForFunction(() => document.title === "(1) Front desk");
    await button(page, "Go to the board").click();
    await card(page, "Blue leaf").waitFor();
    assert.equal(await page.locator("li.token").count(), 1);
    assert.deepEqual(stage.waiting.answers, []);
});

test("a reminder is said in words", async () => {
    const page = await stage.page();
    stage.waiting.show({ ...blueLeaf(), age: 1, reminder: true, askedAgain: true });
    await card(page, "Reminder: not seen for more than 5 minutes").waitFor();
    await card(page, "Asked again").waitFor();
});

test("who reads by ear is told politely that somebody has come", async () => {
    const page = await stage.page();
    stage.waiting.show(blueLeaf());
    await page.locator("[aria-live=polite]").filter({ hasText: "A token has come. 1 not seen yet." }).waitFor({ state: "attached" });
});

test("by keyboard alone somebody opens the board, answers, and is not lost when the button goes", async () => {
    stage.waiting.show(blueLeaf());
    const page = await stage.door();
    await page.locator("input[type=password]").focus();
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    const seen = button(page, "Seen: Blue leaf");
    await seen.waitFor();
    await tabTo(page, "Seen: Blue leaf");
    const outline = await seen.evaluate((element) => getComputedStyle(element).outlineStyle);
    assert.equal(outline, "solid");
    await page.keyboard.press("Enter");
    await card(page, "seen").locator("text=Done").first().waitFor();
    assert.ok(await page.evaluate(() => document.activeElement?.closest("li.token") !== null));
    await tabTo(page, "Done: Blue leaf");
    await page.keyboard.press("Space");
    await button(page, "Not done after all: Blue leaf").waitFor();
});

// As far as a person would go with the Tab key.
async function tabTo(page: Page, name: string): Promise<void> {
    for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press("Tab");
        if (await page.evaluate(() => document.activeElement?.getAttribute("aria-label")) === name) {
            return;
        }
    }
    throw new Error(`Tab never came to ${name}`);
}
