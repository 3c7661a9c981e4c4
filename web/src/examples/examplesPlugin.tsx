import type { GraphiQLPlugin } from '@graphiql/react';
import { ExamplesIcon } from './ExamplesIcon';
import { ExamplesPane } from './ExamplesPane';

/** By which GraphiQL calls the pane. */
export const examplesTitle = 'Examples';

/** The questions of docs/questions, in a pane of GraphiQL. */
export const examplesPlugin: GraphiQLPlugin = { title: examplesTitle, icon: ExamplesIcon, content: ExamplesPane };
