import { AuthenticationClient } from "authing-wxapp-sdk";

export const authing = new AuthenticationClient({ appId: "YOUR_APP_ID", platform: uni });
