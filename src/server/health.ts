import { type RequestHandler, Router } from 'express';
import type { Graph } from '../graph/Graph';
import { readDataVersion } from '../graph/readDataVersion';
import { ServiceUnavailable } from '../graph/ServiceUnavailable';

/** A watchdog wants to know soon. */
const answerWithinMs = 2_000;

/**
 * `/livez`: the process answers. `/readyz`: Neo4j answers and the data is loaded, so that questions have answers;
 * otherwise 503 with the reasons. It also tells whether Neo4j has planned the usual questions, which after its start takes
 * a while; `/readyz/warm` is 503 until then.
 */
export function health(graph: Graph, isWarm: () => boolean = () => true): Router {
  return Router()
    .get('/livez', live)
    .get('/readyz', ready(graph, isWarm, false))
    .get('/readyz/warm', ready(graph, isWarm, true));
}

const live: RequestHandler = (_request, response) => {
  response.json({ status: 'live' });
};

function ready(graph: Graph, isWarm: () => boolean, warmOnly: boolean): RequestHandler {
  return async (request, response) => {
    try {
      const version = await readDataVersion(graph, Date.now() + answerWithinMs);
      const warm = isWarm();
      if (version && !warm && warmOnly) notReady('Neo4j is still planning the usual questions');
      else if (version) response.json({ status: 'ready', dataVersion: version, warm });
      else notReady('Neo4j answers, but no data is loaded');
    } catch (error) {
      request.log.warn({ err: error }, 'Not ready');
      notReady(
        error instanceof ServiceUnavailable ? 'Neo4j does not answer' : 'Neo4j refuses to answer; the log says why',
      );
    }
    function notReady(reason: string) {
      response.status(503).json({ status: 'not ready', reasons: [reason] });
    }
  };
}
