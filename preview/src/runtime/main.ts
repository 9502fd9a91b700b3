import type { PreviewData } from "../preview-data";
import { launch } from "./launch";
import { reportFailure, showUncaught } from "./shell/report-failure";
import { showProblems } from "./shell/show-problems";
import { startShell } from "./shell/start-shell";

async function main(): Promise<void> {
  const shell = startShell();
  const response = await fetch("/preview/app.json");
  const { app, problems, emulatorUrl }: PreviewData = await response.json();
  shell.linkEmulator(emulatorUrl);
  showUncaught();
  showProblems(problems);
  const screen = document.querySelector<HTMLElement>("[data-part=screen]");
  if (app && screen) {
    launch(app, emulatorUrl, screen);
  }
}

main().catch(reportFailure);
