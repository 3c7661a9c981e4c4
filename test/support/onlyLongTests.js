const { sep } = require('node:path');
const { isLong } = require('./usualTests');

const isRandom = (file) =>
  ['property', 'differential'].some((folder) => file.includes(`${sep}test${sep}${folder}${sep}`));

/** For `jest --filter`: the long tests, and those that try random cases, of which `npm run test:long` tries many. */
module.exports = async (files) => ({ filtered: files.filter((file) => isLong(file) || isRandom(file)) });
