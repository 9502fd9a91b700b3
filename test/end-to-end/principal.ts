import type { User } from "authing-emulator";
import type { Scenarios } from "./scenario";

export const principal: Scenarios = {
  async "principal.detail"({ client, emulator }) {
    const { id } = await client.login();
    expect(await client.principal.detail()).toBeNull();
    const proof = { principalType: "E", principalName: "示例公司", principalCode: "91110000" } as const;
    emulator.principals.keep(emulator.users.findById(id) as User, proof);
    expect(await client.principal.detail()).toMatchObject({ ...proof, userId: id });
  },

  async "principal.authenticate"({ client, emulator }) {
    const { id } = await client.login();
    const user = emulator.users.findById(id) as User;
    const person = { type: "P", name: "张三", idCard: "110101200001010000", bankCard: "6222000000000000" } as const;
    expect(await client.principal.authenticate(person)).toBe(true);
    expect(emulator.principals.find(user)).toMatchObject({ principalType: "P", principalName: "张三" });
    const company = { type: "E", enterpriseName: "示例公司", enterpriseCode: "91", legalPersonName: "李四" } as const;
    expect(await client.principal.authenticate(company)).toBe(true);
    expect(emulator.principals.find(user)).toMatchObject({ principalType: "E", principalCode: "91" });
  },
};
