import type { Scenarios } from "./Scenario";

export const password: Scenarios = {};
