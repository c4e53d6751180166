package vn.sangtao.bulk;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Actor;
import vn.sangtao.access.Caller;
import vn.sangtao.access.OrganisationDirectory;
import vn.sangtao.access.Origin;
import vn.sangtao.access.Role;

/** The caller of a job, stored with it: the job has the permissions that its caller had when sending it. */
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

    /** Returns the actor for the history; the origin is unknown for jobs created before it was stored. */
    Actor actor() {
        return new Actor(subject, name, origin == null ? Origin.NONE : origin);
    }

    Caller now(OrganisationDirectory organisations, Instant at) {
        return Caller.of(subject, username, name, roles, organisation, organisations, at);
    }
}
