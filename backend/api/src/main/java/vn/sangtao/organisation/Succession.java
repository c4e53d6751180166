package vn.sangtao.organisation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Who followed whom in a reorganisation, whole or in part (as on 1 July 2025). */
@Entity
public class Succession extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public @Nullable UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Organisation predecessor;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Organisation successor;

    public LocalDate effectiveOn = LocalDate.EPOCH;
    public boolean part;

    /** A new link. */
    public static Succession of(Organisation predecessor, Organisation successor, LocalDate effectiveOn, boolean part) {
        var created = new Succession();
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
