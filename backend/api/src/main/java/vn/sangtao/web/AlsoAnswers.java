package vn.sangtao.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a problem's status that openapi.yaml can't tell from the method, path and parameters of an operation. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AlsoAnswers {

    /** The status, such as 409 for what can be read only once something else is over. */
    int value();
}
