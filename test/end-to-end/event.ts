import type { Scenarios } from "./scenario";

export const event: Scenarios = {
  async "event.sub"({ client, emulator, createClient }) {
    await client.login();
    const options = { socketUri: emulator.url.replace("http", "ws"), retryTimes: 0 };
    const messages: string[] = [];
    const failures: unknown[] = [];
    const listening = createClient(options).event;
    let arrived = () => {};
    const unsubscribe = listening.sub(
      "my event",
      (message) => {
        messages.push(message);
        arrived();
      },
      (error) => failures.push(error),
    );
    await emulator.events.whenSubscribed("my event");
    for (const data of ['{"level":3}', "消息"]) {
      const next = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      await client.event.pub("my event", data);
      await next;
    }
    expect(messages).toEqual(['{"level":3}', "消息"]);
    unsubscribe();
    expect(failures).toEqual([]);
    emulator.reset();
    const refused = new Promise((resolve) => listening.sub("my event", () => {}, resolve));
    await expect(refused).resolves.toMatchObject({ kind: "network" });
  },

  async "event.pub"({ client, emulator }) {
    const { id } = await client.login();
    await client.event.pub("my-event", '{"level":3}');
    expect(emulator.events.list()).toMatchObject([
      { name: "my-event", data: '{"level":3}', source: expect.stringMatching(/^authing-wxapp-sdk: /), userId: id },
    ]);
  },
};
