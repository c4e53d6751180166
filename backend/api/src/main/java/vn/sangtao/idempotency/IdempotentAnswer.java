package vn.sangtao.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a POST was answered.
 *
 * @param status the HTTP status
 * @param location where what was created is
 * @param entityTag the version answered
 * @param body the JSON, as it was sent
 */
@SuppressWarnings("ArrayRecordComponent") // bytes to be sent, never compared
record IdempotentAnswer(
        int status, @Nullable String location, @Nullable String entityTag, byte @Nullable [] body) {}
