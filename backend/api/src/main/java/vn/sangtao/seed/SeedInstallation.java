package vn.sangtao.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sangtao.access.Caller;
import vn.sangtao.bulk.ImportFileAtOnce;
import vn.sangtao.goldenbook.OpenEditions;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationKind;
import vn.sangtao.organisation.Succession;

/**
 * Fills an empty installation with the organisations, successions and campaigns of its city and an open edition of the
 * Golden Book, from the folder named by {@code sangtao.seed.folder}. An installation that has organisations already is
 * not changed.
 */
@ApplicationScoped
class SeedInstallation {

    private static final Logger LOG = Logger.getLogger(SeedInstallation.class);
    private static final int LONGEST_WAIT_SECONDS = 60;

    @Inject
    OpenEditions editions;

    @Inject
    @ConfigProperty(name = "sangtao.seed.folder")
    Optional<Path> folder;

    @Inject
    ImportFileAtOnce imports;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @ActivateRequestContext
    void fill(@Observes StartupEvent started) {
        // the lock belongs to this transaction, which outlives that of the seeding: the next holder finds everything
        // committed
        folder.ifPresent(from -> QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            awaitTurn();
            try {
                QuarkusTransaction.requiringNew().timeout(120).run(() -> fillWhereEmpty(from));
            } finally {
                database.createNativeQuery("select release_lock('sangtao-seed')")
                        .getSingleResult();
            }
        }));
    }

    /**
     * Waits for another instance that is seeding: a second at a time, since a statement that waits longer is considered
     * hanging.
     */
    private void awaitTurn() {
        for (var second = 0; second < LONGEST_WAIT_SECONDS; second++) {
            var turn = database.createNativeQuery("select get_lock('sangtao-seed', 1)", Integer.class)
                    .getSingleResult();
            if (Integer.valueOf(1).equals(turn)) {
                return;
            }
        }
        throw new IllegalStateException("Another copy of the service is still filling the empty installation");
    }

    private void fillWhereEmpty(Path from) {
        if (Organisation.count() == 0) {
            fill(from);
        }
    }

    private void fill(Path from) {
        var system = Caller.system(clock.instant());
        imports.run("organisations", from.resolve("organisations.csv"), system);
        link(from.resolve("successions.csv"));
        imports.run("campaigns", from.resolve("campaigns.csv"), system);
        Organisation.<Organisation>list("kind", OrganisationKind.CITY_FRONT)
                .forEach(city -> editions.openNearest(city, system));
        LOG.infof("Filled with %d organisations", Organisation.count());
    }

    private static void link(Path file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.stream().map(SeedInstallation::succession).forEach(link -> link.persist());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Succession succession(NamedCsvRecord row) {
        return Succession.of(
                organisation(row.getField("predecessorCode")),
                organisation(row.getField("successorCode")),
                LocalDate.parse(row.getField("effectiveOn")),
                Boolean.parseBoolean(row.getField("part")));
    }

    private static Organisation organisation(String code) {
        return Organisation.byCode(code)
                .orElseThrow(() -> new IllegalStateException("successions.csv names an unknown organisation: " + code));
    }
}
