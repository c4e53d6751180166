import { readFileSync } from 'node:fs';

/** Where the stack keeps its state, from the top folder; the environment may name another, as beside a second checkout. */
export const state = process.env.SANGTAO_STATE ?? '.local/e2e';
const port = process.env.SANGTAO_PORT ?? '8099';

/** A stack beside the one that a person may be working with; one more beside it where the environment names it. */
export const stackEnvironment = {
  SANGTAO_STATE: state,
  SANGTAO_PORT: port,
  SANGTAO_KEYCLOAK_PORT: process.env.SANGTAO_KEYCLOAK_PORT ?? '8200',
  SANGTAO_DATABASE_PORT: process.env.SANGTAO_DATABASE_PORT ?? '3327',
};

export const address = `http://localhost:${port}`;

/** The password that the stack gave this person: `user password role organisation name` on a line. */
export function passwordOf(user: string): string {
  const people = readFileSync(new URL(`../../${state}/people.txt`, import.meta.url), 'utf8');
  const line = people.split('\n').find((each) => each.split(/\s+/)[0] === user);
  const password = line?.split(/\s+/)[1];
  if (!password) throw new Error(`people.txt has no ${user}`);
  return password;
}
