package vn.sangtao.bulk;

/** How far an import has come. */
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
