import type { Scenarios } from "./Scenario";

export const principal: Scenarios = {};
