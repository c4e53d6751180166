import type { paths } from '@/api/schema';

/** Addresses under which the API has records: a list, and each record by its id. */
export type Collection = {
  [Path in keyof paths]: `${Path}/{id}` extends keyof paths ? Path : never;
}[keyof paths];

type Call<Path extends string, Method extends string> = Path extends keyof paths
  ? paths[Path] extends { [M in Method]: infer Operation }
    ? Operation
    : never
  : never;

type Answered<Operation> = Operation extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

type Sent<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content & ('application/json' | 'application/merge-patch+json')]
  : never;

/** A record as the contract has it: what `GET` by its id answers. */
export type RecordOf<C extends Collection> = Answered<Call<`${C}/{id}`, 'get'>>;

/** A page of a collection's list. */
export type PageOf<C extends Collection> = Answered<Call<C, 'get'>>;

/** A row of a collection's list. */
export type RowOf<C extends Collection> = PageOf<C> extends { items: (infer Row)[] } ? Row : never;

/** The record as it is sent to be created, or, where none is created, to be changed. */
export type DraftOf<C extends Collection> = [Sent<Call<C, 'post'>>] extends [never]
  ? Sent<Call<`${C}/{id}`, 'patch'>>
  : Sent<Call<C, 'post'>>;

/** Parameters of a collection's list. */
export type QueryOf<C extends Collection> =
  Call<C, 'get'> extends { parameters: { query?: infer Query } } ? NonNullable<Query> : never;

/** The request for a change of state; `never` where the collection's records have no states. */
export type TransitionOf<C extends Collection> = Sent<Call<`${C}/{id}/transitions`, 'post'>>;
