package vn.sangtao.attachment;

import vn.sangtao.storage.StoredFile;

/**
 * A file that was received whole and found to be of a type that is taken.
 *
 * @param file where it lies for now
 * @param type what it is
 */
record ReceivedContent(StoredFile file, AttachmentType type) {}
