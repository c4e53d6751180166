type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal as JSON: members that are `undefined` count as absent. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => sameJson(left[name], right[name]));
}

/**
 * The JSON Merge Patch (RFC 7396) that turns `before` into `after`: changed members, `null` for those gone, arrays
 * whole. Empty when nothing changed. Typed as what it changes, which is how the contract describes a patch.
 */
export function mergePatch<T extends object>(before: T, after: T): T {
  return patchOf(before as Json, after as Json) as T;
}

function patchOf(from: Json, to: Json): Json {
  const patch: Json = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [old, now] = [from[name], to[name]];
    if (sameJson(old, now)) continue;
    if (now === undefined || now === null) patch[name] = null;
    else if (isObject(old) && isObject(now)) patch[name] = patchOf(old, now);
    else patch[name] = now;
  }
  return patch;
}

/** Headers of a PATCH: what is sent, and the version that the change is based on. */
export function patchHeaders(etag: string) {
  return { 'Content-Type': 'application/merge-patch+json', 'If-Match': etag };
}
