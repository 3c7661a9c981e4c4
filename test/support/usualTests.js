const { sep } = require('node:path');
const long = require('./longTests.json');

const isLong = (file) => Object.keys(long).some((name) => file.endsWith(`${sep}test${sep}${name}.test.ts`));

/** For `jest --filter`: all tests but the long ones. */
module.exports = async (files) => ({ filtered: files.filter((file) => !isLong(file)) });
module.exports.isLong = isLong;
