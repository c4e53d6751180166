package vn.sangtao.storage;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps files by the hash of their content, so that the same content lies there once. A folder by default, or any
 * store that speaks S3, as the settings say.
 */
public interface ContentStore {

    /**
     * Keeps the content of a received file; once this returns it outlives a crash. Nothing happens where it is there
     * already. The file may be gone afterwards.
     *
     * @throws vn.sangtao.web.Problem {@code storage-full}, or {@code unavailable} where the store doesn't answer
     */
    void keep(StoredFile received);

    /**
     * A part of a content, read while it is sent on; the caller closes it.
     *
     * @param offset the first byte, from 0
     * @param length how many bytes; must not reach beyond the end
     */
    InputStream open(String sha256, long offset, long length) throws IOException;

    /** Forgets a content; nothing happens where there is none. */
    void forget(String sha256);
}
