package vn.sangtao.account;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An action required of a person before they can continue.
 *
 * @param action the only one there is: choosing a new password
 */
public record RequiredActionRequest(@NotNull @Nullable RequiredAction action) {

    /** The actions that can be required of a person. */
    public enum RequiredAction {
        UPDATE_PASSWORD
    }
}
