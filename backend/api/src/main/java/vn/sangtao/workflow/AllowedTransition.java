package vn.sangtao.workflow;

/**
 * A transition that the caller may make now; the browser shows its buttons from these.
 *
 * @param to the target state
 * @param commentRequired whether a comment with the reason is required
 */
public record AllowedTransition(String to, boolean commentRequired) {}
