package vn.sangtao.web;

import java.net.URI;

/**
 * A type of problem that the API responds with (RFC 9457). Its address {@code /problems/<slug>} is stable and serves an
 * explanation; its texts are in {@code texts_vi} and {@code texts_en} under {@code problem.<slug>}.
 *
 * @param slug the last part of the address, lower case with dashes
 * @param status the HTTP status that goes with it
 */
public record ProblemType(String slug, int status) {

    public static final ProblemType INVALID_INPUT = new ProblemType("invalid-input", 400);
    public static final ProblemType UNAUTHENTICATED = new ProblemType("unauthenticated", 401);
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403);
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404);
    public static final ProblemType METHOD_NOT_ALLOWED = new ProblemType("method-not-allowed", 405);
    public static final ProblemType NOT_ACCEPTABLE = new ProblemType("not-acceptable", 406);
    public static final ProblemType ALREADY_EXISTS = new ProblemType("already-exists", 409);
    public static final ProblemType TRANSITION_NOT_ALLOWED = new ProblemType("transition-not-allowed", 409);
    public static final ProblemType NOT_EDITABLE = new ProblemType("not-editable", 409);
    public static final ProblemType INCOMPLETE = new ProblemType("incomplete", 409);
    public static final ProblemType CHANGED_MEANWHILE = new ProblemType("changed-meanwhile", 412);
    public static final ProblemType TOO_LARGE = new ProblemType("too-large", 413);
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = new ProblemType("unsupported-media-type", 415);
    public static final ProblemType IF_MATCH_REQUIRED = new ProblemType("if-match-required", 428);
    public static final ProblemType INTERNAL = new ProblemType("internal", 500);
    public static final ProblemType UNAVAILABLE = new ProblemType("unavailable", 503);

    /** Returns the stable address of this type. */
    public URI address() {
        return URI.create("/problems/" + slug);
    }
}
