package vn.sangtao.goldenbook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Input;
import vn.sangtao.web.Keys;

/**
 * HTTP endpoints for the calling member's own ballot paper. Nothing of a request or its response is stored here, not
 * even a hash: a hash stored with the caller's name would let the votes be found by brute force.
 */
@Path("/api/v1/golden-book/ballots/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ballots", description = "Bỏ phiếu kín: the city's selection council votes on works of an edition")
public class BallotPaperResource {

    @Inject
    CurrentCaller current;

    @Inject
    CastBallot casting;

    @GET
    @Path("paper")
    @Transactional
    @Operation(
            operationId = "getBallotPaper",
            summary = "Get one's own ballot paper",
            description = "The works that the caller votes on, and those that a conflict of interest keeps the caller"
                    + " from; once the caller has voted, that alone. For members of the ballot.")
    public BallotPaper paper(@PathParam("id") String id) {
        return BallotPaper.of(member(id), current.get());
    }

    @GET
    @Path("paper/{nomination}")
    @Transactional
    @Operation(
            operationId = "getWorkOnBallotPaper",
            summary = "Read a work that one votes on",
            description = "As its reviewers read it: in a blind edition without authors and organisation, and without"
                    + " what is confidential. For members of the ballot while it is open.")
    public ReviewedWork work(@PathParam("id") String id, @PathParam("nomination") String nomination) {
        var ballot = member(id);
        ballot.requireTakingVotes(current.get());
        var work = work(ballot, Keys.requireId(nomination));
        return ReviewedWork.of(work, work.isBlindTo(current.get()), false);
    }

    @POST
    @Path("votes")
    @Transactional
    @Operation(
            operationId = "castBallot",
            summary = "Vote",
            description = "One vote on each work of one's own paper, all at once; it can't be changed or taken back. A"
                    + " second time is refused with `already-voted`, and `Idempotency-Key` is ignored: no answer and no hash"
                    + " of the request is kept. Nothing that is kept ties a vote to who gave it, or to when. For members of"
                    + " the ballot, until it is closed, to the instant (`ballot-not-open`).")
    public BallotPaper cast(@PathParam("id") String id, Input<VotesDraft> input) {
        var ballot = member(id);
        casting.cast(ballot, input, current.get());
        return BallotPaper.of(ballot, current.get());
    }

    private Ballot member(String id) {
        var ballot = Ballot.readable(id, current.get());
        CastBallot.requireMember(ballot, current.get());
        return ballot;
    }

    private Nomination work(Ballot ballot, UUID id) {
        return StoredRecord.found(ballot.worksOf(current.get().subject()).stream()
                .filter(work -> work.id().equals(id))
                .findFirst()
                .orElse(null));
    }
}
