import type { PlaygroundSettings } from '../../../src/server/playgroundSettings';
import type { ApiRequest } from '../request/ApiRequest';
import { send } from '../request/send';

/** Neo4j's web server takes some 20,000 characters in all, cookies and the like among them. */
const longestLink = 18_000;

/**
 * Opens Neo4j Browser with the Cypher of a request in its editor.
 *
 * @returns what the reader needs to know, such as why nothing was opened
 */
export async function openInNeo4jBrowser(request: ApiRequest): Promise<{ text: string; isProblem: boolean }> {
  // Opened at once, as browsers allow it to a click alone and not to what comes later.
  const page = window.open('about:blank', '_blank');
  const problem = (text: string) => {
    page?.close();
    return { text, isProblem: true };
  };
  const settings = await readSettings();
  if (!settings?.showCypher) {
    return problem('This server keeps its Cypher to itself; whoever runs it can set SHOW_CYPHER=true.');
  }
  const { answer } = await send({ ...request, headers: { ...request.headers, 'x-show-cypher': 'true' } });
  const cypher = cypherOf(answer.extensions);
  if (cypher === '') {
    return problem(
      `Neo4j was not asked anything. ${answer.errors?.[0]?.message ?? 'The query is about the schema alone.'}`,
    );
  }
  const link = `${settings.neo4jBrowser}?cmd=edit&arg=${encodeURIComponent(cypher)}`;
  if (settings.neo4jBrowser !== null && link.length <= longestLink) {
    if (!page) return problem('The web browser keeps this page from opening another one; allow it to, and try again.');
    page.opener = null;
    page.location.href = link;
    return { text: 'Neo4j Browser opens with the Cypher in its editor.', isProblem: false };
  }
  await navigator.clipboard.writeText(cypher);
  if (settings.neo4jBrowser === null) {
    return problem(
      'Where Neo4j Browser is, this server does not know. The Cypher is in the clipboard: paste it there.',
    );
  }
  if (page) page.location.href = settings.neo4jBrowser;
  return {
    text: 'The Cypher is too long for a link. It is in the clipboard: paste it into the editor.',
    isProblem: true,
  };
}

async function readSettings(): Promise<PlaygroundSettings | undefined> {
  try {
    const response = await fetch('/playground/settings.json');
    return response.ok ? ((await response.json()) as PlaygroundSettings) : undefined;
  } catch {
    return undefined;
  }
}

function cypherOf(extensions: Readonly<Record<string, unknown>> | undefined): string {
  const statements = extensions?.cypher as readonly { browser: string }[] | undefined;
  return (statements ?? []).map(({ browser }) => browser).join('\n');
}
