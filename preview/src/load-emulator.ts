/** Loads the emulator, which is a separate package. If it is not installed, throws an error that says what to do. */
export function loadEmulator(): typeof import("authing-emulator") {
  try {
    return require("authing-emulator");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "MODULE_NOT_FOUND" && message.includes("'authing-emulator'")) {
      throw new Error("the preview needs the package authing-emulator; install it, too (see the README)");
    }
    throw error;
  }
}
