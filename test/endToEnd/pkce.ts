import type { Scenarios } from "./Scenario";

export const pkce: Scenarios = {};
