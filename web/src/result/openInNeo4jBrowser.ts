import { notify } from '../notices/notices';
import type { ApiRequest } from '../request/ApiRequest';
import { send } from '../request/send';
import { copy } from './copy';

/** Neo4j's web server takes some 20,000 characters in all, cookies and the like among them. */
const longestLink = 18_000;

/**
 * Opens Neo4j Browser with the Cypher of a request in its editor, or says why it does not.
 *
 * @param neo4jBrowser its address; null where the server does not know it
 */
export async function openInNeo4jBrowser(neo4jBrowser: string | null, request: ApiRequest): Promise<void> {
  // Opened at once, since web browsers allow it to a click alone and not to what comes later.
  const page = neo4jBrowser === null ? null : window.open('about:blank', '_blank');
  const { answer } = await send({ ...request, headers: { ...request.headers, 'x-show-cypher': 'true' } });
  const cypher = cypherOf(answer.extensions);
  if (cypher === '') {
    page?.close();
    notify(`Neo4j was not asked: ${answer.errors?.[0]?.message ?? 'the query is about the schema alone.'}`, true);
    return;
  }
  const link = `${neo4jBrowser}?cmd=edit&arg=${encodeURIComponent(cypher)}`;
  if (page && link.length <= longestLink) {
    page.opener = null;
    page.location.href = link;
    return;
  }
  if (page && neo4jBrowser) page.location.href = neo4jBrowser;
  await copy('Cypher, to paste into the editor of Neo4j Browser', cypher);
}

function cypherOf(extensions: Readonly<Record<string, unknown>> | undefined): string {
  const statements = extensions?.cypher as readonly { browser: string }[] | undefined;
  return (statements ?? []).map(({ browser }) => browser).join('\n');
}
