import { runSeeds } from './runSeeds';

void runSeeds(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
