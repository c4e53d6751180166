package vn.sangtao.commendation;

import java.time.LocalDate;
import java.util.UUID;

/** A reference from a commendation to its decision. */
public record DecisionReference(UUID id, String number, LocalDate signedOn, DecisionResult result) {

    static DecisionReference of(CommendationDecision decision) {
        return new DecisionReference(decision.id(), decision.number, decision.signedOn, decision.result);
    }
}
