/** What the web server tells the site about where it stands; answered at `/config.json`. */
export interface Configuration {
  /** Address of the realm that signs people in. */
  issuer: string;
  /** The site's name there. */
  clientId: string;
}

/** @throws Error when the web server does not answer it */
export async function loadConfiguration(): Promise<Configuration> {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  return (await response.json()) as Configuration;
}
