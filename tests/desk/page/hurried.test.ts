// SPDX-License-Identifier: MPL-2.0
// Somebody at the desk is in a hurry: they press twice, press while the line falls, and write too much. Nothing is sent that was
// not meant, nothing is said that is not so, and nothing that they wrote is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Kind } from "../../../app/desk/wire";
import { row } from "../units/boards";
import { PASSWORD } from "./broker";
import { blueLeaf, button, card, stage } from "./scene";
import { until } from "./stage";

const kinds = () => stage.waiting.answers.map(({ kind }) => kind);

test("who presses Open twice opens one line", async () => {
    const page = await stage.door();
    let lines = 0;
    page.on("websocket", () => { lines += 1; });
    await page.locator("input[type=password]").fill(PASSWORD);
    await button(page, "Open the board").dblclick();
    await page.locator(".line.good").waitFor();
    assert.equal(lines, 1);
});

test("the second press of a double one is no answer, though another button has come under the finger", async () => {
    const page = await stage.page();
    stage.waiting.show({ ...blueLeaf(), state: 2, whose: 1 });
    const place = await button(page, "On the way: Blue leaf").boundingBox();
    const [x, y] = [place!.x + place!.width / 2, place!.y + place!.height / 2];
    await page.mouse.click(x, y);
    await button(page, "Done: Blue leaf").and(page.locator(".filled")).waitFor();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await button(page, "About 5 minutes: Blue leaf").click();
    await until(() => kinds().includes(Kind.aboutFive), "the next answer");
    assert.deepEqual(kinds(), [Kind.onTheWay, Kind.aboutFive]);
});

test("two answer at once: both pages show what the room has, and neither waits for what it has overtaken", async () => {
    const [first, second] = [await stage.page(), await stage.page({}, "Nurse")];
    stage.waiting.show(blueLeaf());
    stage.waiting.deaf = true; // or the one would have taken the other's button away
    await Promise.all([button(first, "Seen: Blue leaf").click(), button(second, "On the way: Blue leaf").click()]);
    await until(() => stage.waiting.answers.length === 2, "both answers");
    stage.waiting.deaf = false;
    stage.waiting.show({ ...blueLeaf(), state: 3, whose: 2 });
    for (const page of [first, second]) {
        await page.getByText("Your answer is on its way").waitFor({ state: "detached" });
        assert.equal(await page.locator("li.token").count(), 1);
    }
});

test("a token that somebody else has finished is not handed over", async () => {
    const page = await stage.page();
    stage.waiting.show(blueLeaf(), row({ colour: 4, thing: 2, life: 8 }));
    await button(page, "Hand over: Blue leaf").click();
    stage.waiting.show({ ...blueLeaf(), state: 4 });
    await button(page, "Not done after all: Blue leaf").waitFor();
    assert.equal(await button(page, "Nurse").count(), 0);
});

test("a pause that nobody could have had is not said to be done when a seat is chosen, nor is it elsewhere", async () => {
    const page = await stage.page({}, "Not said");
    await button(page, "Pause for me").click({ force: true });
    await page.getByText("Choose your seat first").waitFor();
    await page.getByLabel("My seat").selectOption("Front desk");
    assert.equal(await page.getByText("What was yours is anyone's now.").count(), 0);
    stage.waiting.deaf = true;
    stage.waiting.show({ ...blueLeaf(), state: 2, whose: 1 });
    await card(page, "with you").waitFor();
    await button(page, "Pause for me").click();
    await page.getByRole("tab", { name: "Practice" }).click();
    assert.equal(await page.getByText("What was yours is anyone's now.").count(), 0);
});

test("what is written while the line falls stays there, and goes out when it is back", async () => {
    const page = await stage.page();
    await button(page, "Change: A notice for the room").click();
    await page.getByLabel("Words for the room").fill("Tea is on the small table.");
    stage.server.cutLine();
    await page.locator(".line.bad").waitFor();
    await button(page, "Show it in the room").click({ force: true });
    assert.equal(await page.getByLabel("Words for the room").inputValue(), "Tea is on the small table.");
    stage.server.mendLine();
    await page.locator(".line.good").waitFor();
    await button(page, "Show it in the room").click();
    await until(() => stage.waiting.said.notice.words === "Tea is on the small table.", "the notice");
});

test("handing over while the line falls hands nothing over, and does not look as if it had", async () => {
    const page = await stage.page();
    stage.waiting.show(blueLeaf());
    await button(page, "Hand over: Blue leaf").click();
    stage.server.cutLine();
    await page.locator(".line.bad").waitFor();
    await button(page, "Nurse").click({ force: true });
    await button(page, "Nurse").and(page.locator("[aria-disabled=true]")).waitFor();
    assert.deepEqual(kinds(), []);
});

test("a notice ends where the room's ends: what does not fit is not taken, and that is said", async () => {
    const page = await stage.page();
    await button(page, "Change: A notice for the room").click();
    const field = page.getByLabel("Words for the room");
    await field.fill("ñ".repeat(200));
    assert.equal(await field.inputValue(), "ñ".repeat(128));
    await page.getByText("No more words fit here.").waitFor();
    await field.fill("Tea \u2028is here.\u0007");
    assert.equal(await page.getByText("No more words fit here.").count(), 0);
    await button(page, "Show it in the room").click();
    await page.getByText("Tea is here.").first().waitFor();
    await page.getByText("On its way to the room").first().waitFor({ state: "detached" });
});

test("what was asked before everybody went is not asked of whoever comes next", async () => {
    const page = await stage.page();
    stage.waiting.show(blueLeaf());
    await button(page, "Clear all of Main waiting room").click();
    await button(page, "Yes, clear").waitFor();
    stage.waiting.show();
    await button(page, "Yes, clear").waitFor({ state: "detached" });
    stage.waiting.show(row({ colour: 4, thing: 2, life: 8 }));
    await card(page, "Orange hill").waitFor();
    assert.equal(await button(page, "Yes, clear").count(), 0);
});

test("by keyboard nobody is lost: at the log-in, when a sign is read, and on the way back from practice", async () => {
    const page = await stage.door();
    const at = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className);
    await page.locator("input[type=password]").fill(PASSWORD);
    await page.keyboard.press("Enter");
    await page.locator(".line.good").waitFor();
    assert.equal(await at(), "tab-board");
    stage.waiting.restart();
    await button(page, "I have looked").press("Enter");
    assert.equal(await at(), "main");
    await page.locator("#tab-board").press("ArrowRight");
    await button(page, "Go to the board").press("Enter");
    assert.equal(await at(), "main");
});
