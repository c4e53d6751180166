package vn.sangtao.workflow;

/**
 * The part of one transition that reaches beyond its record: other records, other services. It runs in the transaction
 * of the transition, so that either all of it happens or nothing.
 *
 * @param before runs once the caller is known to be allowed, before the rules of the record
 * @param after runs once the record has entered the state and the transition is noted
 */
public record Effect(Runnable before, Runnable after) {

    /** A transition that concerns its record alone. */
    public static final Effect NONE = new Effect(() -> {}, () -> {});

    /** Runs before the rules of the record, and may refuse with a problem of its own. */
    public static Effect before(Runnable before) {
        return new Effect(before, NONE.after);
    }

    /** Runs once the record has entered the state. */
    public static Effect after(Runnable after) {
        return new Effect(NONE.before, after);
    }

    /** Runs this effect, then the other. */
    Effect and(Effect other) {
        return new Effect(
                () -> {
                    before.run();
                    other.before.run();
                },
                () -> {
                    after.run();
                    other.after.run();
                });
    }

    /** The same with something that runs once the record has entered the state. */
    public Effect andAfter(Runnable after) {
        return new Effect(before, after);
    }
}
