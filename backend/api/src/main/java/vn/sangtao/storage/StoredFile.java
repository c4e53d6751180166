package vn.sangtao.storage;

import java.nio.file.Path;

/**
 * A file that was received whole.
 *
 * @param path where it lies
 * @param bytes how long it is
 * @param sha256 its hash, in lower-case hexadecimal
 */
public record StoredFile(Path path, long bytes, String sha256) {}
