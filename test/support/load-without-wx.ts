import type { FakeWx } from "authing-emulator/wx";
import type { Subject } from "./subjects";

const { createRealm } = require("../../scripts/realm.cjs");

/** Loads the SDK in an environment without `wx`, and returns its exports. */
export function loadWithoutWx(subject: Subject): ReturnType<Subject["load"]> {
  if (subject.name !== "sources") return createRealm({})("authing-wxapp-sdk");
  const sdk = subject.load({} as FakeWx);
  Reflect.deleteProperty(globalThis, "wx");
  return sdk;
}
