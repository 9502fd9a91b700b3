import { once } from "node:events";
import { request } from "node:http";
import type { Emulator, Fault } from "../src";
import { post, send, startTestEmulator } from "./support/client";

const KEY = "/api/v2/.well-known";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const fetchKey = () => fetch(emulator.url + KEY);

/** Waits until all faults are used up. */
async function strikes(): Promise<void> {
  while (emulator.faults.list().length > 0) {
    await new Promise(setImmediate);
  }
}

describe("a fault", () => {
  async function struck(fault: Fault, path = KEY): Promise<[number, string, string | null]> {
    emulator.faults.add(fault);
    const response = await fetch(emulator.url + path);
    return [response.status, await response.text(), response.headers.get("content-type")];
  }

  test.each<[Fault, [number, string, string | null]]>([
    [{ status: 503 }, [503, "", null]],
    [{ body: "" }, [200, "", "text/html; charset=utf-8"]],
    [{ status: 502, body: "<html>" }, [502, "<html>", "text/html; charset=utf-8"]],
    [{ body: '{"code":200,"da' }, [200, '{"code":200,"da', "text/html; charset=utf-8"]],
    [{ body: null }, [200, "null", "application/json; charset=utf-8"]],
    [{ body: [1, 2] }, [200, "[1,2]", "application/json; charset=utf-8"]],
    [{ body: 5 }, [200, "5", "application/json; charset=utf-8"]],
    [{ body: true, status: 500 }, [500, "true", "application/json; charset=utf-8"]],
    [{ body: "12345", truncate: 3 }, [200, "123", "text/html; charset=utf-8"]],
    [{ truncate: 0 }, [200, "", "application/json; charset=utf-8"]],
  ])("changes the response: %j", async (fault, answer) => {
    expect(await struck(fault)).toEqual(answer);
  });

  test("truncates the service's response", async () => {
    const whole = await (await fetchKey()).text();
    const [status, text] = await struck({ truncate: 30 });
    expect(status).toBe(200);
    expect(text).toBe(whole.slice(0, 30));
  });

  test("replaces the response and skips the service", async () => {
    emulator.faults.add({ path: "/api/v2/sms/send", status: 500 });
    expect((await post(emulator, "/api/v2/sms/send", { phone: "13800000000" })).status).toBe(500);
    expect(emulator.outbox.list()).toEqual([]);
  });

  test("responds only after the whole upload has been read", async () => {
    emulator.faults.add({ status: 502 });
    const body = new FormData();
    body.append("file", new Blob([Buffer.alloc(3_000_000)]), "a.png");
    expect((await send(emulator, "/api/v2/upload", { method: "POST", body })).status).toBe(502);
  });

  test("breaks the connection before or after the request is processed", async () => {
    const sendCode = () => post(emulator, "/api/v2/sms/send", { phone: "13800000000" });
    emulator.faults.add({ drop: true });
    await expect(sendCode()).rejects.toThrow();
    expect(emulator.outbox.list()).toEqual([]);
    emulator.faults.add({ loseAnswer: true });
    await expect(sendCode()).rejects.toThrow();
    expect(emulator.outbox.list()).toHaveLength(1);
    expect((await fetchKey()).status).toBe(200);
  });

  test.each<[string, Fault]>([
    ["never responds", { neverAnswer: true }],
    ["responds very late", { latency: 600_000 }],
  ])("%s, keeping the connection until the client gives up", async (_name, fault) => {
    emulator.faults.add(fault);
    const outgoing = request(emulator.url + KEY).end();
    const failure = once(outgoing, "error");
    await strikes();
    expect((await fetchKey()).status).toBe(200);
    expect(outgoing.destroyed).toBe(false);
    outgoing.destroy(new Error("gave up"));
    expect(await failure).toMatchObject([{ message: "gave up" }]);
  });

  test("delays the response", async () => {
    expect(await struck({ latency: 20, status: 502 })).toEqual([502, "", null]);
    emulator.faults.add({ latency: 20 });
    expect((await fetchKey()).status).toBe(200);
  });

  test("survives a client that disconnects before a late response", async () => {
    emulator.faults.add({ latency: 20 });
    const outgoing = request(emulator.url + KEY).end();
    const failure = once(outgoing, "error");
    await strikes();
    outgoing.destroy(new Error("gave up"));
    await failure;
    emulator.faults.add({ latency: 20 });
    expect((await fetchKey()).status).toBe(200);
  });
});
