package vn.sangtao.bulk;

import java.util.Map;
import vn.sangtao.web.Problem;

/** Signals that a file cannot be imported at all: empty, no header, wrong encoding, unknown columns. */
final class ImportFailure extends RuntimeException {

    private final String code;
    private final long line;
    private final transient Map<String, Object> values;

    ImportFailure(String code, long line, Map<String, Object> values) {
        super(code, null, false, false);
        this.code = code;
        this.line = line;
        this.values = Map.copyOf(values);
    }

    String code() {
        return code;
    }

    long line() {
        return line;
    }

    /** Returns the same fault as a problem, for the response to a request. */
    Problem problem() {
        return Problem.invalid("", code, values);
    }
}
