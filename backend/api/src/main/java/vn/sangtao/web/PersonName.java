package vn.sangtao.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Constraint on the name of a person: no sequence of digits as long as an identity card number, which must not be kept
 * (Law 91/2025/QH15).
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "(?s)(?!.*[0-9]([ .-]?[0-9]){8}).*")
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonName {

    /** Not shown: messages come from the texts, under {@code fault.person-name}. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
