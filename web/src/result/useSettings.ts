import { useEffect, useState } from 'react';
import type { PlaygroundSettings } from '../../../src/server/playgroundSettings';

/** What the server says about itself; undefined until it has, and where it does not answer. */
export function useSettings(): PlaygroundSettings | undefined {
  const [settings, setSettings] = useState<PlaygroundSettings>();
  useEffect(() => {
    fetch('/playground/settings.json')
      .then((response) => (response.ok ? (response.json() as Promise<PlaygroundSettings>) : undefined))
      .then(setSettings)
      // A server that is away is told of where a query is run.
      .catch(() => undefined);
  }, []);
  return settings;
}
