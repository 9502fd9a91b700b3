import { allCases } from "./cases";
import { differences } from "./compare";
import { expectations } from "./expectations";
import { observe } from "./observe";
import { realms } from "./realms";

test("every recorded observation has a case, and vice versa", () => {
  expect(allCases.map(({ name }) => name).sort()).toEqual([...expectations.keys()].sort());
});

describe.each(realms)("on $name", (realm) => {
  test.each(allCases)("$name", async (one) => {
    const expectation = expectations.get(one.name);
    if (!expectation) throw new Error("There is no recorded observation of this call.");
    expect(differences({ storage: one.stored, ...expectation }, await observe(realm, one))).toEqual([]);
  });
});
