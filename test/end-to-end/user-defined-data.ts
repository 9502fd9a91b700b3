import type { CustomData } from "authing-emulator";
import type { Scenarios, Stage } from "./scenario";

/** Defines custom data fields and signs in. Returns a function that reads the user's custom data from the emulator. */
async function prepare({ client, emulator }: Stage): Promise<() => CustomData[] | undefined> {
  emulator.userDefinedFields.define({ key: "age", dataType: "NUMBER", label: "年龄" });
  emulator.userDefinedFields.define({ key: "school", dataType: "STRING" });
  emulator.userDefinedFields.define({ key: "born", dataType: "DATETIME" });
  const { id } = await client.login();
  return () => emulator.users.findById(id)?.customData;
}

const AGE = { key: "age", dataType: "NUMBER", label: "年龄" };
const SCHOOL = { key: "school", dataType: "STRING", label: null };

export const userDefinedData: Scenarios = {
  async listUdv(stage) {
    await prepare(stage);
    expect(await stage.client.listUdv()).toEqual([]);
    await stage.client.setUdfValue({ age: 18, school: "PKU" });
    expect(await stage.client.listUdv()).toEqual([
      { ...AGE, value: 18 },
      { ...SCHOOL, value: "PKU" },
    ]);
  },

  async setUdv(stage) {
    const { client } = stage;
    const storedData = await prepare(stage);
    expect(await client.setUdv("age", 18)).toEqual([{ ...AGE, value: 18 }]);
    await client.setUdv("school", "18");
    const both = [
      { ...AGE, value: "18" },
      { ...SCHOOL, value: "18" },
    ];
    expect(storedData()).toEqual(both);
    await expect(client.setUdv("age", "eighteen")).rejects.toMatchObject({ code: 2231 });
    await expect(client.setUdv("unknown", 1)).rejects.toMatchObject({ code: 2018 });
    expect(storedData()).toEqual(both);
    expect(await client.getCurrentUser()).toMatchObject({ customData: { age: 18, school: "18" } });
  },

  async removeUdv(stage) {
    const storedData = await prepare(stage);
    await stage.client.setUdfValue({ age: 18, school: "PKU" });
    expect(await stage.client.removeUdv("age")).toEqual([{ ...SCHOOL, value: "PKU" }]);
    expect(storedData()).toEqual([{ ...SCHOOL, value: "PKU" }]);
  },

  async getUdfValue(stage) {
    await prepare(stage);
    await stage.client.setUdfValue({ age: 18, born: "2020-01-01T00:00:00.000Z" });
    const { age, born, ...rest } = await stage.client.getUdfValue();
    expect([age, born.getTime(), rest]).toEqual([18, Date.UTC(2020, 0, 1), {}]);
  },

  async setUdfValue(stage) {
    const storedData = await prepare(stage);
    const both = [
      { ...AGE, value: "18" },
      { ...SCHOOL, value: "PKU" },
    ];
    expect(await stage.client.setUdfValue({ age: 18, school: "PKU" })).toEqual(both);
    expect(storedData()).toEqual(both);
    await expect(stage.client.setUdfValue({ age: 19, unknown: 1 })).rejects.toMatchObject({ code: 2018 });
    expect(storedData()).toEqual(both);
  },

  async removeUdfValue(stage) {
    const storedData = await prepare(stage);
    await stage.client.setUdv("age", 18);
    expect(await stage.client.removeUdfValue("age")).toBeUndefined();
    expect(storedData()).toEqual([]);
  },
};
