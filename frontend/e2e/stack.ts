import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder. */
export const top = fileURLToPath(new URL('../..', import.meta.url));

/** A whole system as `make run` starts it: the folder of its state, from the top folder, and its ports. */
interface System {
  state: string;
  port: number;
  keycloakPort: number;
  databasePort: number;
}

const given = process.env;

/** Where the environment says which system is meant, that one is used alone, unless it asks for more beside it. */
const isGiven = ['STATE', 'PORT', 'KEYCLOAK_PORT', 'DATABASE_PORT', 'KEYCLOAK_URL', 'DATABASE_URL'].some(
  (name) => given[`SANGTAO_${name}`],
);

/** How many tests run side by side. Each worker has a system of its own, so that no test meets what another does. */
export const workers = Number(given.SANGTAO_BROWSER_WORKERS ?? (isGiven ? 1 : 2));

/** The system of each worker, beside the one that a person may be working with. */
export const systems: readonly System[] = Array.from({ length: workers }, (_, at) => ({
  state: `${given.SANGTAO_STATE ?? '.local/e2e'}${at === 0 ? '' : `-${at + 1}`}`,
  port: Number(given.SANGTAO_PORT ?? 8099) + at,
  keycloakPort: Number(given.SANGTAO_KEYCLOAK_PORT ?? 8200) + at,
  databasePort: Number(given.SANGTAO_DATABASE_PORT ?? 3327) + at,
}));

export const addressOf = ({ port }: System) => `http://localhost:${port}`;

/** What `make run` has to be told to start this one. */
export const environmentOf = (system: System) => ({
  SANGTAO_STATE: system.state,
  SANGTAO_PORT: String(system.port),
  SANGTAO_KEYCLOAK_PORT: String(system.keycloakPort),
  SANGTAO_DATABASE_PORT: String(system.databasePort),
});

/** The system of the worker that asks; outside of workers the first. */
const own = systems[Number(given.TEST_PARALLEL_INDEX ?? 0)] as System;

export const address = addressOf(own);

const inState = (file: string) => readFileSync(resolve(top, own.state, file), 'utf8');

/** The address of the realm in which the people of this system sign in. */
export const issuer = () => `${inState('run/keycloak-url').trim()}/realms/sangtao`;

/** The password that the stack gave this person: `user password role organisation name` on a line. */
export function passwordOf(user: string): string {
  const line = inState('people.txt')
    .split('\n')
    .find((each) => each.split(/\s+/)[0] === user);
  const password = line?.split(/\s+/)[1];
  if (!password) throw new Error(`people.txt has no ${user}`);
  return password;
}
