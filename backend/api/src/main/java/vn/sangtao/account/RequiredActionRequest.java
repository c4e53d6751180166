package vn.sangtao.account;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a person is asked to do before they can go on.
 *
 * @param action the only one there is: choosing a new password
 */
public record RequiredActionRequest(@NotNull @Nullable RequiredAction action) {

    /** What a person can be asked to do. */
    public enum RequiredAction {
        UPDATE_PASSWORD
    }
}
