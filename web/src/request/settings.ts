import type { PlaygroundSettings } from '../../../src/server/playgroundSettings';

let latest: Promise<PlaygroundSettings> | undefined;

/**
 * What the server says about itself, asked once.
 *
 * @param anew asks again, for a server that may be another by now
 * @throws Error where it does not answer; the next who asks sends anew
 */
export function readSettings(anew = false): Promise<PlaygroundSettings> {
  if (!latest || anew) {
    const asked = fetchSettings();
    latest = asked;
    asked.catch(() => {
      if (latest === asked) latest = undefined;
    });
  }
  return latest;
}

async function fetchSettings(): Promise<PlaygroundSettings> {
  const response = await fetch('/playground/settings.json');
  if (!response.ok) throw new Error(`The playground's settings: ${response.status} ${response.statusText}`);
  return (await response.json()) as PlaygroundSettings;
}
