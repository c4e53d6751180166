package vn.sangtao.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** The caller of the current request, read from its token once. */
@RequestScoped
public class CurrentCaller {

    @Inject
    SecurityIdentity identity;

    @Inject
    OrganisationDirectory organisations;

    @Inject
    Clock clock;

    private @Nullable Caller caller;

    /**
     * Returns the caller.
     *
     * @throws Problem {@code unauthenticated} without a token
     */
    public Caller get() {
        if (caller == null) {
            caller = read();
        }
        return caller;
    }

    private Caller read() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || identity.isAnonymous()) {
            throw Problem.of(ProblemType.UNAUTHENTICATED);
        }
        var username = Objects.requireNonNullElse(token.<String>getClaim("preferred_username"), token.getSubject());
        return Caller.of(
                token.getSubject(),
                username,
                Objects.requireNonNullElse(token.<String>getClaim("name"), username),
                roles(),
                token.getClaim("organisation"),
                organisations,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Set<Role> roles() {
        return identity.getRoles().stream()
                .flatMap(name -> Role.ofRealm(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
