// SPDX-License-Identifier: MPL-2.0
// A browser at the desk that does what it is told: a line of JSON in, a line of JSON out, each with the machine's own time in
// seconds. node browser.mjs SHOP PORT, where SHOP is what app/desk/fetch made, and PORT what is called whichever was asked for.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const { chromium } = createRequire(`${process.argv[2]}/`)("playwright-core");
const PLACES = [process.env.CHROMIUM ?? "", "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const browser = await chromium.launch({ executablePath: PLACES.find((path) => existsSync(path)),
    args: ["--no-sandbox", `--host-resolver-rules=MAP localhost 127.0.0.1:${process.argv[3]}`] });
const tabs = new Map();

const now = () => Number(process.hrtime.bigint()) / 1e9;
const found = (page, { css, text }) => page.locator(css).filter({ hasText: text ?? "" }).first();

async function logIn(page, { password, seat }) {
    await page.locator("input[type=password]").fill(password);
    await page.locator("select").first().selectOption(seat);
    await page.locator("button[type=submit]").click();
    await page.locator(".line.good").waitFor();
}

const deeds = {
    async open({ tab, address, locale, ...who }) {
        const context = await browser.newContext({ ignoreHTTPSErrors: true, locale, viewport: { width: 1280, height: 800 } });
        const page = await context.newPage();
        tabs.set(tab, page);
        await page.goto(address);
        await logIn(page, who);
    },
    async reload(page, who) {
        await page.reload();
        await logIn(page, who);
    },
    // By key: a hand that presses twice in half a second, where a button was and another is, did not mean the second.
    press: (page, { name }) => page.getByRole("button", { name, exact: true }).press("Enter"),
    see: (page, what) => found(page, what).waitFor({ state: "visible", timeout: what.within * 1000 }),
    miss: (page, what) => found(page, what).waitFor({ state: "detached", timeout: what.within * 1000 }),
    texts: (page, { css }) => page.locator(css).allInnerTexts(),
    picture: (page, { path }) => page.screenshot({ path, fullPage: true }),
    // To every tab: no script of it runs, as where the machine has fallen asleep. The browser itself freezes only what is out of sight.
    async signal(page, { signal }) {
        const { processInfo } = await (await browser.newBrowserCDPSession()).send("SystemInfo.getProcessInfo");
        processInfo.filter(({ type }) => type === "renderer").forEach(({ id }) => process.kill(id, signal));
    },
    async close(page, { tab }) {
        tabs.delete(tab);
        await page.close({ runBeforeUnload: false });
        await page.context().close();
    },
};

async function act(asked) {
    const began = now();
    try {
        const gave = asked.deed === "open" ? await deeds.open(asked) : await deeds[asked.deed](tabs.get(asked.tab), asked);
        return { good: true, began, at: now(), gave: Array.isArray(gave) ? gave : null };
    } catch (fault) {
        return { good: false, began, at: now(), why: String(fault) };
    }
}

for await (const line of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await act(JSON.parse(line))));
}
await browser.close();
