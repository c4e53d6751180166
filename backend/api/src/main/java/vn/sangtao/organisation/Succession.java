package vn.sangtao.organisation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who followed whom in a reorganisation, whole or in part (as on 1 July 2025). */
@Entity
public class Succession extends PanacheEntityBase {

    /** The two organisations. */
    @Embeddable
    public record Link(UUID predecessorId, UUID successorId) {}

    @EmbeddedId
    public @Nullable Link link;

    @MapsId("predecessorId")
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Organisation predecessor;

    @MapsId("successorId")
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Organisation successor;

    public LocalDate effectiveOn = LocalDate.EPOCH;
    public boolean part;

    /** A new link. */
    public static Succession of(Organisation predecessor, Organisation successor, LocalDate effectiveOn, boolean part) {
        var created = new Succession();
        created.link = new Link(predecessor.id(), successor.id());
        created.predecessor = predecessor;
        created.successor = successor;
        created.effectiveOn = effectiveOn;
        created.part = part;
        return created;
    }

    static List<OrganisationView.SuccessionView> before(Organisation organisation) {
        return links("predecessor", "successor", organisation);
    }

    static List<OrganisationView.SuccessionView> after(Organisation organisation) {
        return links("successor", "predecessor", organisation);
    }

    private static List<OrganisationView.SuccessionView> links(String shown, String given, Organisation organisation) {
        var hql = "select new vn.sangtao.organisation.OrganisationView$SuccessionView("
                + "new vn.sangtao.organisation.OrganisationReference(o.code, o.name, o.shortName), s.effectiveOn, s.part)"
                + " from Succession s join s." + shown + " o where s." + given + " = :given order by o.nameOrder";
        return getEntityManager()
                .createQuery(hql, OrganisationView.SuccessionView.class)
                .setParameter("given", organisation)
                .getResultList();
    }
}
