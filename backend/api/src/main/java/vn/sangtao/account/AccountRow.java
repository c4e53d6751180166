package vn.sangtao.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/** One account in the list. */
public record AccountRow(
        String id,
        String username,
        String name,
        @Nullable String email,
        OrganisationReference organisation,
        List<String> roles,
        boolean enabled,
        Instant createdAt) {}
