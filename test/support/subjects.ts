import type { FakeWx } from "authing-emulator/wx";
import * as sources from "../../src/index";

const { createRealm } = require("../../scripts/realm.cjs");

/** A variant of the SDK: its sources or the packed SDK. */
export interface Subject {
  name: string;
  /** Loads the SDK with `wx` as its platform and returns its exports. */
  load(wx: FakeWx): typeof sources;
}

/** Variants of the SDK that each behavior test runs against. The packed SDK is loaded as in a mini program. */
export const subjects: Subject[] = [
  {
    name: "sources",
    load(wx) {
      Object.assign(globalThis, { wx });
      return sources;
    },
  },
  {
    name: "packed SDK",
    load: (wx) => createRealm({ wx })("authing-wxapp-sdk"),
  },
];
