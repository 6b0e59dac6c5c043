// SPDX-License-Identifier: MPL-2.0
// A Mosquitto of the test's own, in a folder that goes with it: TCP for the pretended kiosk, WebSocket for the page.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

export const PASSWORD = "seven quiet plants";

// What each role may say and hear, as protocol.md has it.
const ROLES = `
user kiosk
topic write stillroom/+/status
topic write stillroom/+/checkin
topic read stillroom/+/desk
topic read stillroom/+/reply
topic read stillroom/+/notice
user desk
topic read stillroom/+/status
topic read stillroom/+/checkin
topic write stillroom/+/desk
topic write stillroom/+/reply
topic write stillroom/+/notice
`;

export interface Broker { tcp: number; web: number; stop: () => void }

export async function startBroker(): Promise<Broker> {
    const folder = mkdtempSync(join(tmpdir(), "desk-broker-"));
    const [tcp, web] = [await freePort(), await freePort()];
    writeFileSync(join(folder, "roles"), ROLES);
    writeFileSync(join(folder, "passwords"), `kiosk:${PASSWORD}\ndesk:${PASSWORD}\n`);
    writeFileSync(join(folder, "conf"), [
        `user ${userInfo().username}`, "persistence false", "allow_anonymous false",
        `password_file ${join(folder, "passwords")}`, `acl_file ${join(folder, "roles")}`,
        `listener ${tcp} 127.0.0.1`, `listener ${web} 127.0.0.1`, "protocol websockets", "",
    ].join("\n"));
    spawnSync("mosquitto_passwd", ["-U", join(folder, "passwords")]);
    const running = spawn(program(), ["-c", join(folder, "conf")], { stdio: "ignore" });
    await listening(tcp, running);
    return { tcp, web, stop: () => { running.kill(); rmSync(folder, { recursive: true }); } };
}

// Debian keeps it where only root's path leads.
function program(): string {
    return spawnSync("mosquitto", ["-h"]).error ? "/usr/sbin/mosquitto" : "mosquitto";
}

async function freePort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    await new Promise((done) => server.close(done));
    return port;
}

async function listening(port: number, running: ChildProcess): Promise<void> {
    while (!await answers(port)) {
        if (running.exitCode !== null) {
            throw new Error("mosquitto ended before it listened");
        }
        await new Promise((done) => setTimeout(done, 20));
    }
}

function answers(port: number): Promise<boolean> {
    return new Promise((done) => {
        const socket = connect(port, "127.0.0.1", () => { socket.destroy(); done(true); });
        socket.on("error", () => done(false));
    });
}
