package vn.sangtao.attachment;

import vn.sangtao.storage.StoredFile;

/**
 * A file that was received completely and is of an accepted type.
 *
 * @param file its temporary location
 * @param type its type
 */
record ReceivedContent(StoredFile file, AttachmentType type) {}
