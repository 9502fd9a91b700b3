module.exports = globalThis.requireShared("authing-emulator/wx");
