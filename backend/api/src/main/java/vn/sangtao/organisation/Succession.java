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

/** A link between predecessor and successor in a reorganisation, whole or in part (as on 1 July 2025). */
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

    /** Creates a link. */
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

    /**
     * Returns the paths of the direct and indirect predecessors of this organisation, with {@code subtree} also of its
     * descendants; excludes those that are its own descendants.
     */
    static List<String> pathsBefore(String code, boolean subtree) {
        var after = "o.path " + (subtree ? "like concat(top.path, '%')" : "= top.path");
        var sql = "with recursive earlier (id) as ("
                + "select s.predecessor_id from succession s join organisation o on o.id = s.successor_id"
                + " join organisation top on top.code = :code and " + after
                + " union select s.predecessor_id from succession s join earlier e on e.id = s.successor_id)"
                + " select o.path from earlier e join organisation o on o.id = e.id"
                + " join organisation top on top.code = :code where o.path not like concat(top.path, '%')"
                + " order by o.path";
        return getSession()
                .createNativeQuery(sql, String.class)
                .setParameter("code", code)
                .getResultList();
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
