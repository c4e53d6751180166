package vn.sangtao.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * The response to a POST.
 *
 * @param status the HTTP status
 * @param location the location of what was created
 * @param entityTag the ETag of the response
 * @param body the JSON, as it was sent
 */
@SuppressWarnings("ArrayRecordComponent") // bytes to be sent, never compared
record IdempotentAnswer(
        int status, @Nullable String location, @Nullable String entityTag, byte @Nullable [] body) {}
