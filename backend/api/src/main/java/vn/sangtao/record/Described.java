package vn.sangtao.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes in openapi.yaml the operations that a resource inherits from {@link RecordEndpoints} and its subclasses: what
 * each means for this kind of record. The build fails where one is missing.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Described {

    /** Returns the description of reading one record. */
    Text get();

    /** Returns the description of creating a record. */
    Text create() default @Text(summary = "");

    /** Returns the description of replacing a record. */
    Text replace() default @Text(summary = "");

    /** Returns the description of changing members of a record. */
    Text change() default @Text(summary = "");

    /** Returns the description of deleting a record. */
    Text delete() default @Text(summary = "");

    /** Returns the description of changing a record's state. */
    Text transition() default @Text(summary = "");

    /** Description of one operation. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    @interface Text {

        /** Returns one line. */
        String summary();

        /** Returns the rules that callers must know, and who may do it. */
        String description() default "";
    }
}
