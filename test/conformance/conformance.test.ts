import { allCases } from "./cases";
import { differences } from "./compare";
import { expectations } from "./expectations";
import { observe } from "./observe";
import { realms } from "./realms";

test("each recorded observation has its case", () => {
  expect(allCases.map(({ name }) => name).sort()).toEqual([...expectations.keys()].sort());
});

describe.each(realms)("in $name", (realm) => {
  test.each(allCases)("$name", async (one) => {
    const expectation = expectations.get(one.name);
    if (!expectation) throw new Error("Nothing was recorded of this call.");
    expect(differences({ storage: one.stored, ...expectation }, await observe(realm, one))).toEqual([]);
  });
});
