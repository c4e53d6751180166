package vn.sangtao.bulk;

/** Signals that the import was cancelled while it ran. */
final class ImportCancelled extends RuntimeException {

    ImportCancelled() {
        super("cancelled", null, false, false);
    }
}
