package vn.sangtao.storage;

import java.nio.file.Path;

/**
 * A file that was received completely.
 *
 * @param path its location
 * @param bytes its size
 * @param sha256 its hash, in lower-case hexadecimal
 */
public record StoredFile(Path path, long bytes, String sha256) {}
