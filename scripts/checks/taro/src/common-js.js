const { AuthingError } = require("authing-wxapp-sdk");

exports.isAuthingError = (error) => error instanceof AuthingError;
