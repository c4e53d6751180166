import { type AsyncRouteComponent, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from './language';

/**
 * A room's page as the component of its route: its script and the room's texts are fetched together when somebody goes
 * there, or points at a link to it.
 *
 * @param namespace the room's folder, which names its texts too
 * @param name the page's export
 */
export function roomPage<M extends Record<string, unknown>, N extends keyof M & string>(
  namespace: string,
  load: () => Promise<M>,
  name: N,
): AsyncRouteComponent<Record<never, never>> {
  return lazyRouteComponent(async () => {
    const [page] = await Promise.all([load(), loadTexts(namespace)]);
    return page as never;
  }, name as never);
}
