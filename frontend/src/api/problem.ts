/** One fault of what was sent: where it is (a JSON Pointer into the body, or `?name`), its code and its text. */
export interface Fault {
  pointer: string;
  code: string;
  message: string;
}

/** The members of an RFC 9457 answer that the site reads; others stay in {@link Problem.members}. */
interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  errors?: Fault[];
  [member: string]: unknown;
}

/**
 * Whatever keeps the API from doing what was asked: an RFC 9457 answer, or no answer at all (status 0).
 * Every call of the API in this site either gives its data or throws this.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** Last part of the stable address of the kind of problem, such as `deadline-passed`. */
  readonly kind: string;
  /** In the language asked for; empty when the answer brought none. */
  readonly title: string;
  readonly detail: string | undefined;
  /** All faults at once, none where the problem is not the input. */
  readonly faults: readonly Fault[];
  /** The whole answer, for kinds that bring members of their own. */
  readonly members: Readonly<Record<string, unknown>>;
  /** Seconds to wait before trying again, where the API said so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, body: ProblemBody = {}, retryAfter?: number) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.kind = body.type?.split('/').at(-1) ?? 'about:blank';
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.faults = body.errors ?? [];
    this.members = body;
    this.retryAfter = retryAfter;
  }

  /** Reads the answer's body; one that is no problem+json (a gateway's page) gives a problem of its status alone. */
  static async from(response: Response): Promise<Problem> {
    const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
    const wait = Number.isFinite(retryAfter) ? retryAfter : undefined;
    if (!response.headers.get('Content-Type')?.includes('json'))
      return new Problem(response.status, {}, wait);
    return new Problem(response.status, (await response.json()) as ProblemBody, wait);
  }

  /** Nothing came back: the network or the server is away. */
  static unreachable(cause: unknown): Problem {
    const problem = new Problem(0);
    problem.cause = cause;
    return problem;
  }

  /** A fault of the site itself: told to the person as one, and to the browser's log as what it is. */
  static unexpected(cause: unknown): Problem {
    reportError(cause);
    const problem = new Problem(500);
    problem.cause = cause;
    return problem;
  }
}

/** Whether trying the same again later may well succeed, without the person changing anything. */
export function isPassing(error: unknown): boolean {
  return error instanceof Problem && (error.status === 0 || error.status === 429 || error.status >= 502);
}
