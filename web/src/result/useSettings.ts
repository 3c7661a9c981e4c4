import { useEffect, useState } from 'react';
import type { PlaygroundSettings } from '../../../src/server/playgroundSettings';
import { readSettings } from '../request/settings';

/** What the server says about itself; undefined until it has, and where it does not answer. */
export function useSettings(): PlaygroundSettings | undefined {
  const [settings, setSettings] = useState<PlaygroundSettings>();
  useEffect(() => {
    // A server that is away is told of where a query is run.
    readSettings().then(setSettings, () => undefined);
  }, []);
  return settings;
}
