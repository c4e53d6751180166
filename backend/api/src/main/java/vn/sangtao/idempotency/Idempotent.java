package vn.sangtao.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Carries out a POST once, however often it is sent with the same header {@code Idempotency-Key}: retries by the same
 * caller with the same key and request within 24 hours get the original response, byte for byte. The method must be
 * transactional, so that the response is stored with the change or not at all. Refused requests changed nothing; they
 * are not stored, and are carried out when they are sent again.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
