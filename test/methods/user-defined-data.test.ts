import { describeMethod } from "../support/describe-method";

const loop: Record<string, unknown> = {};
loop.self = loop;

describeMethod("listUdv", { represents: "GraphQL query", call: (authing) => authing.listUdv(), signedIn: true });

describeMethod("setUdv", {
  call: (authing) => authing.setUdv("age", 18),
  signedIn: true,
  wrong: [
    ["key", "", 18],
    ["value", "age"],
    ["value", "age", () => {}],
  ],
});

describeMethod(
  "removeUdv",
  { call: (authing) => authing.removeUdv("age"), signedIn: true, wrong: [["key", undefined]] },
  (start) => {
    test("rejects without sending a request or calling onError when nobody is signed in", async () => {
      const { authing, failure, emulator, reported } = await start();
      expect(await failure(authing.removeUdv("age"))).toMatchObject({ kind: "unauthenticated" });
      expect(emulator.requests.list()).toEqual([]);
      expect(reported).toEqual([]);
    });
  },
);

describeMethod("getUdfValue", { call: (authing) => authing.getUdfValue(), signedIn: true });

describeMethod(
  "setUdfValue",
  {
    call: (authing) => authing.setUdfValue({ age: 18 }),
    signedIn: true,
    wrong: [
      ["data", {}],
      ["data", "age"],
      ["data", null],
      ["data.age", { age: undefined }],
    ],
  },
  (start) => {
    test("rejects a circular value", async () => {
      const { authing, failure, emulator } = await start({ signedIn: true });
      const before = emulator.requests.list().length;
      expect(await failure(authing.setUdfValue({ loop }))).toMatchObject({ kind: "argument" });
      expect(emulator.requests.list()).toHaveLength(before);
    });
  },
);

describeMethod("removeUdfValue", {
  call: (authing) => authing.removeUdfValue("age"),
  signedIn: true,
  wrong: [["key", 5]],
});
