package vn.sangtao.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Problem;

/** A movement, drive or contest of an organisation, linked under the Movement (clauses I.1, I.2, III.2.1). */
@Entity
public class Campaign extends StoredRecord {

    public String code = "";
    public String title = "";

    @Column(insertable = false, updatable = false)
    public @Nullable String titleOrder;

    @Enumerated(EnumType.STRING)
    public CampaignKind kind = CampaignKind.MOVEMENT;

    public @Nullable String description;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation leadOrganisation = new Organisation();

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Campaign parent;

    public @Nullable LocalDate startsOn;
    public @Nullable LocalDate endsOn;

    @ManyToMany
    @BatchSize(size = 500)
    @JoinTable(
            name = "campaign_participant",
            joinColumns = @JoinColumn(name = "campaign_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    @OrderBy("nameOrder")
    public Set<Organisation> participants = new LinkedHashSet<>();

    /** The records that a draft refers to by code. */
    record References(@Nullable Organisation lead, @Nullable Campaign parent, List<Organisation> participants) {

        static References of(CampaignDraft draft) {
            return new References(
                    Organisation.byCode(draft.leadOrganisation()).orElse(null),
                    byCode(draft.parent()).orElse(null),
                    draft.participants().isEmpty() ? List.of() : Organisation.byCodes(draft.participants()));
        }
    }

    /** Creates a campaign from a draft accepted by {@link #check}. */
    static Campaign create(CampaignDraft draft, References references, Caller caller) {
        var created = new Campaign();
        created.createdBy(caller);
        created.code = Objects.requireNonNull(draft.code());
        created.write(draft, references);
        return created;
    }

    /** Applies the draft; the code stays. */
    void write(CampaignDraft draft, References references) {
        title = Objects.requireNonNull(draft.title());
        kind = Objects.requireNonNull(draft.kind());
        description = draft.description();
        leadOrganisation = Objects.requireNonNull(references.lead());
        parent = references.parent();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        participants.retainAll(references.participants());
        participants.addAll(references.participants());
    }

    /** Checks a draft against the records it refers to and the caller. */
    static void check(CampaignDraft draft, References references, Caller caller, Faults faults) {
        var lead = references.lead();
        if (draft.leadOrganisation() != null
                && (lead == null || !caller.reaches(Permission.WRITE_CAMPAIGNS, lead.path, caller.subject()))) {
            faults.add("/leadOrganisation", "unknown-reference", Map.of("value", draft.leadOrganisation()));
        }
        var parent = references.parent();
        if (draft.parent() != null && (parent == null || !parent.isReadableBy(caller))) {
            faults.add("/parent", "unknown-reference", Map.of("value", draft.parent()));
        }
        if (draft.startsOn() != null && draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn())) {
            faults.add("/endsOn", "not-after", Map.of("other", "startsOn"));
        }
        for (var above = references.parent(); above != null; above = above.parent) {
            if (above.code.equals(draft.code())) {
                faults.add("/parent", "cycle");
                break;
            }
        }
        checkParticipants(draft, references, caller, faults);
    }

    private static void checkParticipants(CampaignDraft draft, References references, Caller caller, Faults faults) {
        var known = references.participants().stream()
                .filter(organisation -> organisation.path.startsWith(caller.cityPath()))
                .map(organisation -> organisation.code)
                .toList();
        var codes = new ArrayList<>(draft.participants());
        for (int index = 0; index < codes.size(); index++) {
            if (!known.contains(codes.get(index))) {
                faults.add("/participants/" + index, "unknown-reference", Map.of("value", codes.get(index)));
            }
        }
    }

    /**
     * Refuses a change of the code, which is permanent.
     *
     * @throws Problem {@code invalid-input}
     */
    void refuseOtherCode(CampaignDraft draft) {
        if (!code.equals(draft.code())) {
            throw Problem.invalid("/code", "not-changeable", Map.of());
        }
    }

    /** Returns the input of a PUT that would leave the campaign unchanged. */
    CampaignDraft draft() {
        return new CampaignDraft(
                code,
                title,
                kind,
                description,
                leadOrganisation.code,
                parent == null ? null : parent.code,
                startsOn,
                endsOn,
                participants.stream().map(organisation -> organisation.code).toList());
    }

    CampaignView view(Caller caller) {
        return new CampaignView(
                id(),
                version,
                code,
                title,
                kind,
                description,
                OrganisationReference.of(leadOrganisation),
                parent == null ? null : CampaignReference.of(parent),
                startsOn,
                endsOn,
                participants.stream().map(OrganisationReference::of).toList(),
                caller.reaches(Permission.WRITE_CAMPAIGNS, leadOrganisation.path, createdBy),
                createdAt,
                createdByName,
                changedAt,
                changedByName);
    }

    /** Returns whether the caller may read this campaign: those of the caller's city and of the centre. */
    public boolean isReadableBy(Caller caller) {
        return leadOrganisation.isReadableBy(caller);
    }

    /** Returns the campaign with this code, regardless of the caller. */
    public static Optional<Campaign> byCode(@Nullable String code) {
        return code == null || !Keys.canBeCode(code)
                ? Optional.empty()
                : find("code", code).firstResultOptional();
    }

    /** The campaigns with these codes, by code. */
    public static Map<String, Campaign> named(Collection<String> codes) {
        return codes.isEmpty()
                ? new HashMap<>()
                : byCodes(codes).stream()
                        .collect(Collectors.toMap(each -> each.code, each -> each, (one, same) -> one, HashMap::new));
    }

    /** The campaigns with these codes. */
    public static List<Campaign> byCodes(Iterable<String> codes) {
        return list("code in ?1", Keys.possibleCodes(codes));
    }

    /**
     * Returns the campaign with this id or code, if the caller may read it.
     *
     * @throws Problem {@code not-found}
     */
    static Campaign readable(String idOrCode, Caller caller) {
        var condition = Keys.idOrCode("c", idOrCode).and(OrganisationFilter.readable(caller, "o"));
        return found(find(
                        "from Campaign c join fetch c.leadOrganisation o left join fetch c.parent where "
                                + condition.hql(),
                        condition.parameters())
                .<Campaign>firstResult());
    }
}
