package vn.sangtao.goldenbook;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.bulk.ExternalKeys;
import vn.sangtao.initiative.Initiative;
import vn.sangtao.initiative.NamedInitiatives;

/** The records that the rows of an import refer to, fetched in bulk. */
final class KnownNominations {

    private record Key(UUID edition, UUID initiative) {}

    private record EditionName(String idOrYear, String cityCode) {}

    private record Publication(UUID edition, int year) {}

    private final Map<String, Initiative> initiatives;
    private final Map<UUID, Publication> publications;
    private final Map<EditionName, Optional<GoldenBookEdition>> editions = new HashMap<>();
    private final Map<UUID, Map<String, Instant>> extensions = new HashMap<>();
    private final Map<Key, Nomination> byInitiative = new HashMap<>();
    private final ExternalKeys<Nomination> byExternalId =
            new ExternalKeys<>(nomination -> nomination.organisation.code, nomination -> nomination.externalId);

    private KnownNominations(Map<String, Initiative> initiatives, Map<UUID, Publication> publications) {
        this.initiatives = initiatives;
        this.publications = publications;
    }

    /**
     * Fetches what rows refer to that name these initiatives.
     *
     * @param named numbers and ids of initiatives
     */
    static KnownNominations of(Set<String> named, Caller caller) {
        var initiatives = NamedInitiatives.find(named, caller);
        var known = new KnownNominations(initiatives, publications(initiatives.values()));
        Nomination.ofInitiatives(initiatives.values()).forEach(known::add);
        return known;
    }

    private static Map<UUID, Publication> publications(Collection<Initiative> initiatives) {
        if (initiatives.isEmpty()) {
            return Map.of();
        }
        return Panache.getEntityManager()
                .createQuery(
                        "select n.initiative.id, e.id, e.year from Nomination n join n.edition e"
                                + " where n.initiative in :initiatives and n.state = :published",
                        Object[].class)
                .setParameter("initiatives", initiatives)
                .setParameter("published", NominationState.PUBLISHED)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Publication((UUID) row[1], (Integer) row[2]),
                        (first, second) -> first));
    }

    /** Adds a nomination, so that a later row finds it. */
    void add(Nomination nomination) {
        byInitiative.put(new Key(nomination.edition.id(), nomination.initiative.id()), nomination);
        byExternalId.add(nomination);
    }

    /** Returns the records that a row refers to. */
    NominationReferences references(NominationDraft draft, Caller caller) {
        var initiative = initiatives.get(String.valueOf(draft.initiative()));
        var cityCode = initiative == null ? NominationReferences.cityOf(caller) : initiative.cityCode;
        var edition = editions.computeIfAbsent(
                        new EditionName(String.valueOf(draft.edition()), cityCode),
                        name -> GoldenBookEdition.named(name.idOrYear(), name.cityCode()))
                .orElse(null);
        return new NominationReferences(
                edition, initiative, yearPublished(edition, initiative), extendedUntil(edition, initiative));
    }

    private @Nullable Instant extendedUntil(@Nullable GoldenBookEdition edition, @Nullable Initiative initiative) {
        return edition == null || initiative == null
                ? null
                : extensions
                        .computeIfAbsent(edition.id(), _ -> extensionsOf(edition))
                        .get(initiative.organisation.code);
    }

    private static Map<String, Instant> extensionsOf(GoldenBookEdition edition) {
        return DeadlineExtension.of(edition).stream()
                .collect(Collectors.toMap(
                        extension -> extension.organisation.code, extension -> extension.extendedUntil));
    }

    private @Nullable Integer yearPublished(@Nullable GoldenBookEdition edition, @Nullable Initiative initiative) {
        var publication = initiative == null ? null : publications.get(initiative.id());
        return publication == null || edition == null || publication.edition().equals(edition.id())
                ? null
                : Integer.valueOf(publication.year());
    }

    /** Returns the existing nomination for a row: by the sender's key, otherwise by edition and initiative. */
    @Nullable
    Nomination find(NominationDraft draft, NominationReferences references) {
        var edition = references.edition();
        var initiative = references.initiative();
        if (edition == null || initiative == null) {
            return null;
        }
        var own = byExternalId.find(initiative.organisation.code, draft.externalId());
        return own == null ? byInitiative.get(new Key(edition.id(), initiative.id())) : own;
    }
}
