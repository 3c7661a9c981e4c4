import type { GraphiQLPlugin } from '@graphiql/react';
import { EvidenceIcon } from './EvidenceIcon';
import { EvidencePane } from './EvidencePane';

/** By which GraphiQL calls the pane. */
export const evidenceTitle = 'Evidence';

/** The evidence of an answer, in a pane of GraphiQL. */
export const evidencePlugin: GraphiQLPlugin = { title: evidenceTitle, icon: EvidenceIcon, content: EvidencePane };
