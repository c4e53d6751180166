package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Input;

/** Prepares a ballot: its works, members and rules. Runs within the transaction of the request. */
@ApplicationScoped
public class PrepareBallot {

    @Inject
    BallotElectorate electorate;

    @Inject
    RankNominations ranking;

    /**
     * Creates a ballot of an edition.
     *
     * @throws vn.sangtao.web.Problem {@code invalid-input}, {@code forbidden}, {@code edition-state},
     *     {@code ballot-under-way}, {@code own-reviews-first}, {@code unavailable} while Keycloak doesn't answer;
     *     nothing is changed then
     */
    Ballot create(Input<BallotDraft> input, Caller caller) {
        caller.require(Permission.RUN_GOLDEN_BOOK);
        var references = input.checked((draft, faults) -> check(draft, null, caller, faults));
        Ballot.requireNoneUnderWay(references.requireEdition());
        return Ballot.create(input.value(), references, caller);
    }

    /** Replaces the content of a ballot that is still prepared. */
    void replace(Ballot ballot, Input<BallotDraft> input, Caller caller) {
        var references = input.checked((draft, faults) -> check(draft, ballot, caller, faults));
        ballot.write(input.value(), references);
    }

    private BallotRules.References check(BallotDraft draft, @Nullable Ballot replaced, Caller caller, Faults faults) {
        var named = GoldenBookEdition.named(draft.edition(), caller.cityCode());
        var edition = faults.expect("/edition", draft.edition(), named);
        if (draft.closesAt() != null && !draft.closesAt().isAfter(caller.at())) {
            faults.add("/closesAt", "in-the-past");
        }
        var members = BallotRules.members(draft, electorate.people(caller), faults);
        if (edition == null) {
            return new BallotRules.References(null, List.of(), members);
        }
        if (replaced != null && !replaced.edition.equals(edition)) {
            faults.add("/edition", "not-changeable");
        }
        edition.lockForReviewing(caller);
        var nominations = BallotRules.nominations(draft, edition, ranking.of(edition, null, caller), faults);
        return new BallotRules.References(edition, nominations, members);
    }
}
