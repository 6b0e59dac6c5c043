// SPDX-License-Identifier: MPL-2.0
// The line to the room: MQTT 5 through the web server. Its log-in is the page's log-in. Nothing is kept when it is down.
import mqtt, { type IClientOptions, type MqttClient } from "mqtt";
import { pause } from "./backoff";
import { gone } from "./wire";

const USER = "desk";
const HEARD = ["stillroom/+/status", "stillroom/+/checkin"];
const GONE = "stillroom/all/desk";
const REFUSALS = new Set([4, 5, 134, 135, 140]); // codes of a log-in that does not fit

export interface Ears {
    up(): void;
    down(): void;
    refused(): void;
    heard(topic: string, bytes: Uint8Array, retained: boolean): void;
}

export class Line {
    private client: MqttClient | null = null;
    private password = "";
    private wanted = false;
    private attempt = 0;
    private timer = 0;

    constructor(private readonly address: string, private readonly page: number, private readonly ears: Ears) {}

    open(password: string): void {
        this.password = password;
        this.wanted = true;
        this.dial();
    }

    /** Answers expire after 15 s: later than that nobody is told anything by them. */
    say(topic: string, bytes: Uint8Array): void {
        this.client?.publish(topic, bytes as Buffer, { qos: 1, properties: { messageExpiryInterval: 15 } });
    }

    /** Said once, and not again if it is lost. */
    mention(topic: string, bytes: Uint8Array): void {
        this.client?.publish(topic, bytes as Buffer, { qos: 0 });
    }

    close(): void {
        this.wanted = false;
        window.clearTimeout(this.timer);
        this.client?.publish(GONE, gone(this.page) as Buffer, { qos: 1 });
        this.client?.end();
        this.client = null;
    }

    private dial(): void {
        const client = mqtt.connect(this.address, this.options());
        this.client = client;
        client.on("connect", () => this.greeted(client));
        client.on("message", (topic, bytes, packet) => this.ears.heard(topic, bytes, packet.retain));
        client.on("error", (fault) => this.failed(client, fault));
        client.on("close", () => this.lost(client));
    }

    private options(): IClientOptions {
        return {
            protocolVersion: 5, clean: true, username: USER, password: this.password, clientId: `desk-${this.page.toString(16)}`,
            will: { topic: GONE, payload: gone(this.page) as Buffer, qos: 1, retain: false },
            // A line on which nothing is answered is given up after one and a half of these.
            keepalive: 8, reschedulePings: false, connectTimeout: 10_000, reconnectPeriod: 0,
            // Timers in a worker come from a blob, which our own policy forbids.
            timerVariant: "native",
        };
    }

    private greeted(client: MqttClient): void {
        this.attempt = 0;
        client.subscribe(HEARD, { qos: 1 });
        this.ears.up();
    }

    private failed(client: MqttClient, fault: Error & { code?: unknown }): void {
        if (client === this.client && REFUSALS.has(Number(fault.code))) {
            this.wanted = false;
            this.client = null;
            client.end(true);
            this.ears.refused();
        }
    }

    private lost(client: MqttClient): void {
        if (client !== this.client) {
            return;
        }
        client.end(true);
        this.client = null;
        this.ears.down();
        if (this.wanted) {
            this.timer = window.setTimeout(() => this.dial(), pause(this.attempt, Math.random()));
            this.attempt += 1;
        }
    }
}
