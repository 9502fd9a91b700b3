exports.AuthingError = require("authing-wxapp-sdk").AuthingError;
