package vn.sangtao.goldenbook;

import java.util.Arrays;

/** A council member's vote on a work. */
public enum Vote {
    FOR('F'),
    AGAINST('A'),
    ABSTAIN('-');

    private final byte mark;

    Vote(char mark) {
        this.mark = (byte) mark;
    }

    /** Returns the plaintext that is sealed: one byte, so that votes can't be told apart by their length. */
    byte mark() {
        return mark;
    }

    /** Returns the vote with this mark. */
    static Vote marked(byte mark) {
        return Arrays.stream(values())
                .filter(vote -> vote.mark == mark)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no vote has the mark " + mark));
    }
}
