package vn.sangtao.bulk;

/** Somebody cancelled the import while it ran. */
final class ImportCancelled extends RuntimeException {

    ImportCancelled() {
        super("cancelled", null, false, false);
    }
}
