package vn.sangtao.goldenbook;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.sangtao.access.Caller;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.organisation.Organisation;

/** An extension of one organisation's deadline for an edition, granted by the committees with a reason. */
@Entity
public class DeadlineExtension extends StoredRecord {

    /** The states of an edition in which an extension can be granted and takes effect. */
    static final Set<GoldenBookEditionState> GRANTING =
            EnumSet.of(GoldenBookEditionState.OPEN, GoldenBookEditionState.REVIEWING);

    @ManyToOne(fetch = FetchType.LAZY)
    public GoldenBookEdition edition = new GoldenBookEdition();

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation = new Organisation();

    /** The first instant that is too late to submit. */
    public Instant extendedUntil = Instant.EPOCH;

    public String reason = "";

    static DeadlineExtension create(GoldenBookEdition edition, Organisation organisation, Caller caller) {
        var created = new DeadlineExtension();
        created.createdBy(caller);
        created.edition = edition;
        created.organisation = organisation;
        return created;
    }

    void write(DeadlineExtensionDraft draft, Caller caller) {
        extendedUntil = Objects.requireNonNull(draft.extendedUntil());
        reason = Objects.requireNonNull(draft.reason());
        changedBy(caller);
    }

    /** Returns the extension of an organisation in an edition. */
    static Optional<DeadlineExtension> of(GoldenBookEdition edition, Organisation organisation) {
        return find("edition = ?1 and organisation = ?2", edition, organisation).firstResultOptional();
    }

    /** Returns the extensions of an edition, longest first. */
    static List<DeadlineExtension> of(GoldenBookEdition edition) {
        return list(
                "from DeadlineExtension x join fetch x.organisation where x.edition = ?1"
                        + " order by x.extendedUntil desc, x.id",
                edition);
    }
}
