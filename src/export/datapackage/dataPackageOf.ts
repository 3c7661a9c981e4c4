import type { GraphSurvey } from '../read/GraphSurvey';
import type { DataPackage, Resource } from './DataPackage';

/** Known by this name as an export of this project. */
export const packageName = 'drug-program-graph';

/** The `datapackage.json` of an export. It bears no date of its own, so that the same graph gives the same bytes. */
export function dataPackageOf(survey: GraphSurvey, resources: readonly Resource[]): DataPackage {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    title: 'Drug Program Graph',
    description:
      'What companies disclose about their drug programs and partnerships, as a graph in which every fact quotes its ' +
      'source. The license is that of the facts as they are put here; texts that are quoted are their publishers’ own.',
    ...(survey.dataVersion && { version: survey.dataVersion }),
    licenses: [
      { name: 'Apache-2.0', path: 'https://www.apache.org/licenses/LICENSE-2.0', title: 'Apache License 2.0' },
    ],
    sources: survey.sources,
    resources,
  };
}
