import { runSeeds } from './runSeeds';

/** `npm run seeds -- check|load|coverage`. */
void runSeeds(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
