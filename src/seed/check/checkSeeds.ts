import type { GraphMapping } from '../../schema/GraphMapping';
import { checkCoverage } from '../coverage/checkCoverage';
import { formatProblem, type Problem, Problems } from '../Problem';
import { readSeeds } from '../read/readSeeds';
import type { CheckContext } from './CheckContext';
import { checkAssertions } from './checkAssertions';
import { checkClaims } from './checkClaims';
import { checkEntity } from './checkEntity';
import { checkHierarchies } from './checkHierarchies';
import { checkReferences } from './checkReferences';
import { checkSupport } from './checkSupport';
import { checkEmptySupport, checkWords } from './checkWords';
import { presentOf } from './factsToldBy';
import { findSharedNames } from './findSharedNames';
import { foldEntities, type GivenEntity } from './foldEntities';
import { readCrossReferences } from './readCrossReferences';
import { READING_FIELDS, readDocument } from './readDocument';
import { readEntity } from './readEntity';
import { readHierarchy } from './readHierarchy';
import type { SeedFacts } from './SeedFacts';

export interface CheckedSeeds {
  /** To be used only where there are no problems. */
  readonly facts: SeedFacts;
  /** All of them, by file and line. */
  readonly problems: readonly Problem[];
  /** What is worth knowing and no error. */
  readonly notices: readonly string[];
}

/**
 * Reads and checks a folder of seeds. Nothing is thrown for what is wrong in it: all of it is in `problems`, at once.
 *
 * @param collections folders of the same form that are read beside it
 */
export function checkSeeds(seedsDir: string, mapping: GraphMapping, collections: readonly string[] = []): CheckedSeeds {
  const problems = new Problems();
  const context: CheckContext = { mapping, problems, references: [], lost: 0 };
  const files = readSeeds([seedsDir, ...collections], problems);

  const given: GivenEntity[] = [];
  const documents = files.documents.map((folder) => {
    const document = readDocument(folder, context);
    const own = readEntity(folder.document, document, context, READING_FIELDS);
    if (own !== undefined) given.push({ document, entity: own });
    for (const map of folder.entities) {
      const entity = readEntity(map, document, context);
      if (entity === undefined) context.lost += 1;
      else given.push({ document, entity });
    }
    return document;
  });
  for (const { entity } of given) checkEmptySupport(entity, context);
  const disagreements: string[] = [];
  const versions = foldEntities(given, {
    problem: (place, message) => problems.add(place, message),
    disagreement: (place, message) => disagreements.push(formatProblem({ ...place, message: `note: ${message}` })),
  });
  const entities = presentOf(versions);
  const facts: SeedFacts = {
    documents,
    entities,
    versions,
    told: given,
    hierarchy: readHierarchy(files.hierarchy, entities, documents, context),
    external: readCrossReferences(files.crossReferences, entities, context),
  };

  checkReferences(entities, context);
  for (const entity of entities.values()) {
    checkEntity(entity, context);
  }
  for (const { entity } of given) {
    checkSupport(entity, entities.get(entity.id) ?? entity, context);
    checkWords(entity, context);
  }
  checkAssertions(facts, context);
  checkHierarchies(entities, context);
  checkClaims(entities, context);
  if (context.lost === 0) checkCoverage(facts, problems);
  return {
    facts,
    problems: problems.sorted(),
    notices: [...disagreements, ...findSharedNames(entities, facts.external.names)],
  };
}
