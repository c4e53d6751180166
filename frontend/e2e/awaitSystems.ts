import { addressOf, systems } from './stack';

const patience = 300_000; // milliseconds
const pause = 250;

/** Returns when the system of every worker serves; all but the last one were left alone while they started. */
export default async function awaitSystems(): Promise<void> {
  const latest = Date.now() + patience;
  for (const system of systems) {
    while (!(await serves(`${addressOf(system)}/q/health/ready`))) {
      if (Date.now() > latest) throw new Error(`${addressOf(system)} is not ready; see ${system.state}/logs`);
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
}

async function serves(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}
