/** How far an import had come at a moment. */
export interface Sample {
  /** Milliseconds of a clock that only goes forward. */
  at: number;
  rows: number;
  bytesRead: number;
}

export interface Pace {
  rowsPerSecond: number;
  /** Absent while nothing of the file was read in the time looked at. */
  secondsLeft: number | undefined;
}

/** The pace is that of the last so many milliseconds: what was before says little about what is to come. */
const lookedBack = 15_000;

/** Adds a sample and lets go of those too old to count, but one. */
export function withSample(samples: readonly Sample[], next: Sample): Sample[] {
  const last = samples.at(-1);
  // Rows are counted anew when an import begins again after a restart of the service.
  if (last && next.rows < last.rows) return [next];
  const recent = samples.filter(({ at }) => at >= next.at - lookedBack);
  return [...recent, next];
}

/** How fast it goes, and how long it will take; absent until two moments can be compared. */
export function paceOf(samples: readonly Sample[], bytesTotal: number): Pace | undefined {
  const [first, last] = [samples.at(0), samples.at(-1)];
  if (!first || !last || last.at <= first.at) return undefined;
  const seconds = (last.at - first.at) / 1000;
  const bytesPerSecond = (last.bytesRead - first.bytesRead) / seconds;
  return {
    rowsPerSecond: (last.rows - first.rows) / seconds,
    secondsLeft: bytesPerSecond > 0 ? (bytesTotal - last.bytesRead) / bytesPerSecond : undefined,
  };
}

/** A stretch of time in the two units that tell it best: `1 h 5 min`, `3 min 20 s`, `8 s`. */
export function unitsOf(seconds: number): { hours: number; minutes: number; seconds: number } {
  const whole = Math.max(1, Math.ceil(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return { hours, minutes, seconds: hours > 0 ? 0 : whole % 60 };
}
