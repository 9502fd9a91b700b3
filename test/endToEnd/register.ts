import type { Scenarios } from "./Scenario";

export const register: Scenarios = {};
