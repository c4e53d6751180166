package vn.sangtao.localstack;

/**
 * Signals that the local stack cannot continue; the message says why, and what to do, in one sentence for the person at
 * the terminal.
 */
public final class LocalStackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LocalStackException(String message) {
        super(message);
    }

    public LocalStackException(String message, Throwable cause) {
        super(message, cause);
    }
}
