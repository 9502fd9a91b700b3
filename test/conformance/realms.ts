import path from "node:path";
import { type Es2015Names, readEs2015Names } from "./es2015-names";
import { createQuickJsRealm } from "./quickjs-realm";

const { createRealm } = require("../../scripts/realm.cjs");

/** An engine in which mini programs run. */
export interface Realm {
  name: string;
  /** Creates a realm with `wx` as its platform and returns the mini program's `require`. */
  open(wx: object): Promise<(name: string) => any>;
}

/** Globals that the platform, not the language, provides to a mini program. */
const PLATFORM = ["wx", "console", "setTimeout", "clearTimeout", "setInterval", "clearInterval"];

let es2015Names: Es2015Names | undefined;

export const realms: Realm[] = [
  {
    name: "a current engine",
    open: async (wx) => createRealm({ wx }),
  },
  {
    name: "an ES2015 engine with a Promise on setTimeout",
    async open(wx) {
      const requireInside = createRealm({ wx });
      es2015Names ??= readEs2015Names();
      requireInside(path.join(__dirname, "preludes/timer-promise"));
      requireInside(path.join(__dirname, "preludes/forget-newer"))(es2015Names, PLATFORM);
      return requireInside;
    },
  },
  {
    name: "QuickJS",
    open: createQuickJsRealm,
  },
];
