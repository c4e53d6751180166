package vn.sangtao.storage;

import java.io.IOException;
import java.io.InputStream;

/**
 * Stores files by the hash of their content, so that equal contents are stored once. Implemented by a folder by
 * default, or by any S3-compatible store, according to the settings.
 */
public interface ContentStore {

    /**
     * Stores the content of a received file; once this returns it survives a crash. Does nothing if the content is
     * already stored. The file may be gone afterwards.
     *
     * @throws vn.sangtao.web.Problem {@code storage-full}, or {@code unavailable} if the store doesn't respond
     */
    void keep(StoredFile received);

    /**
     * Opens a part of a content, which is read as it is sent; the caller closes it.
     *
     * @param offset the first byte, from 0
     * @param length the number of bytes; must not reach beyond the end
     */
    InputStream open(String sha256, long offset, long length) throws IOException;

    /** Deletes a content; does nothing if it does not exist. */
    void forget(String sha256);
}
