import type { Scenarios } from "./Scenario";

export const account: Scenarios = {};
