import { createApi } from '../resolvers/createApi';
import { runSeeds } from './runSeeds';

/** `npm run seeds -- check|load|coverage`. Claims are counted by queries of the API, so the API judges them. */
const { checkDerivation } = createApi();

void runSeeds(process.argv.slice(2), checkDerivation).then((exitCode) => {
  process.exitCode = exitCode;
});
