package vn.sangtao.workflow;

/**
 * A transition that the caller may take now; the browser draws its buttons from these.
 *
 * @param to the state to go to
 * @param commentRequired whether a comment must say why
 */
public record AllowedTransition(String to, boolean commentRequired) {}
