package vn.sangtao.goldenbook;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Why a member doesn't vote on a work.
 *
 * @param account the lasting id of the member's account
 * @param nominationId the id of the nomination
 */
@Embeddable
public record BallotConflict(
        String account,
        UUID nominationId,
        @Enumerated(EnumType.STRING) ConflictOfInterest conflict) {}
