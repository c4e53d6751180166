package vn.sangtao.bulk;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Actor;
import vn.sangtao.access.Caller;
import vn.sangtao.access.OrganisationDirectory;
import vn.sangtao.access.Origin;
import vn.sangtao.access.Role;

/** The caller of a job, kept with it: the job may do what its caller might when it was sent. */
record RememberedCaller(
        String subject,
        String username,
        String name,
        Set<Role> roles,
        @Nullable String organisation,
        @Nullable Origin origin) {

    static RememberedCaller of(Caller caller, Origin origin) {
        var placement = caller.placement();
        return new RememberedCaller(
                caller.subject(),
                caller.username(),
                caller.name(),
                caller.roles(),
                placement == null ? null : placement.code(),
                origin);
    }

    /** Who the changes are noted for; the origin is unknown of jobs from before it was kept. */
    Actor actor() {
        return new Actor(subject, name, origin == null ? Origin.NONE : origin);
    }

    Caller now(OrganisationDirectory organisations, Instant at) {
        return Caller.of(subject, username, name, roles, organisation, organisations, at);
    }
}
