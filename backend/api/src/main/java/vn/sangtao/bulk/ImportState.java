package vn.sangtao.bulk;

/** The progress of an import. */
public enum ImportState {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELLED;

    boolean isOver() {
        return this == COMPLETED || this == FAILED || this == CANCELLED;
    }
}
