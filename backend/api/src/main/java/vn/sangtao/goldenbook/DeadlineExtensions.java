package vn.sangtao.goldenbook;

import java.time.Instant;
import java.util.List;
import vn.sangtao.organisation.OrganisationReference;

/** The organisations with a deadline extension in an edition, longest first. */
public record DeadlineExtensions(List<ExtendedOrganisation> items) {

    /**
     * An organisation with an extension.
     *
     * @param extendedUntil the first instant that is too late
     */
    public record ExtendedOrganisation(
            OrganisationReference organisation,
            Instant extendedUntil,
            String reason,
            String grantedByName,
            Instant grantedAt) {

        static ExtendedOrganisation of(DeadlineExtension extension) {
            return new ExtendedOrganisation(
                    OrganisationReference.of(extension.organisation),
                    extension.extendedUntil,
                    extension.reason,
                    extension.changedByName,
                    extension.changedAt);
        }
    }

    static DeadlineExtensions of(GoldenBookEdition edition) {
        return new DeadlineExtensions(DeadlineExtension.of(edition).stream()
                .map(ExtendedOrganisation::of)
                .toList());
    }
}
