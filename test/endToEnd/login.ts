import type { Scenarios } from "./Scenario";

export const login: Scenarios = {};
