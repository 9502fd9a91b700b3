/** App and service. By default, the service is the local emulator (`npx authing-emulator --port 7100`). */
module.exports = {
  appId: "YOUR_APP_ID",
  host: "http://127.0.0.1:7100",
};
