import type { PreviewData } from "../preview-data";
import { launch } from "./launch";
import { createLocator } from "./shell/locate-failure";
import { locateFailures, reportFailure, showUncaught } from "./shell/report-failure";
import { showProblems } from "./shell/show-problems";
import { startShell } from "./shell/start-shell";

async function main(): Promise<void> {
  const shell = startShell();
  const response = await fetch("/preview/app.json");
  const data: PreviewData = await response.json();
  const { app, problems, version, emulatorUrl } = data;
  shell.linkEmulator(emulatorUrl);
  shell.reloadAfter(version);
  showUncaught();
  showProblems(problems);
  const screen = document.querySelector<HTMLElement>("[data-part=screen]");
  if (app && screen) {
    locateFailures(createLocator(app.code));
    launch(app, data, screen);
  }
}

main().catch(reportFailure);
