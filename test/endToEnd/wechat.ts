import type { Scenarios } from "./Scenario";

export const wechat: Scenarios = {};
