package vn.sangtao.goldenbook;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The content of a ballot, as entered while it is prepared.
 *
 * @param edition the id of the edition, or its year in the caller's city; can't be changed later
 * @param nominations the ids of nominations under review; empty: all ranked ones
 * @param members the ids of the accounts that vote, from the committees and reviewers of the city
 * @param quorumPercent the share of members that must have voted, in percent with up to two decimals; absent: 66.67
 * @param majorityPercent the share of the votes on a work that must be for it, in percent with up to two decimals, and
 *     always more than half; absent: 50
 * @param closesAt the first instant that is too late to vote; absent: the committee closes the ballot by hand
 * @param notTheAuthors whether members who share a name with an author are known to be other people
 */
@Schema(examples = """
                {"edition": "2027", "quorumPercent": 66.67, "majorityPercent": 50,
                 "closesAt": "2999-08-20T17:00:00+07:00"}
                """)
public record BallotDraft(
        @NotBlank @Size(max = 40) @Nullable String edition,
        @Size(max = 1000) List<UUID> nominations,
        @Size(max = 200) List<@Size(max = 64) String> members,

        @DecimalMin("50") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable
        BigDecimal quorumPercent,

        @DecimalMin("50") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable
        BigDecimal majorityPercent,

        @Nullable Instant closesAt,
        @Nullable Boolean notTheAuthors) {

    /** Two thirds. */
    static final BigDecimal USUAL_QUORUM = new BigDecimal("66.67");

    /** More than half. */
    static final BigDecimal USUAL_MAJORITY = new BigDecimal("50.00");

    public BallotDraft {
        nominations = nominations == null ? List.of() : List.copyOf(nominations);
        members = members == null ? List.of() : List.copyOf(members);
    }

    BigDecimal quorumOrUsual() {
        return quorumPercent == null ? USUAL_QUORUM : quorumPercent.setScale(2);
    }

    BigDecimal majorityOrUsual() {
        return majorityPercent == null ? USUAL_MAJORITY : majorityPercent.setScale(2);
    }

    boolean areNotTheAuthors() {
        return Boolean.TRUE.equals(notTheAuthors);
    }
}
