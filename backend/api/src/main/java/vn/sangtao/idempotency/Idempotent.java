package vn.sangtao.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Carries a POST out once, however often it is sent with the same header {@code Idempotency-Key}: the same caller, key
 * and request within 24 hours get the first answer again, byte for byte. The method must be transactional, so that the
 * answer is kept with the change or not at all. Refused requests changed nothing; they are not kept, and are carried
 * out when they are sent again.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
