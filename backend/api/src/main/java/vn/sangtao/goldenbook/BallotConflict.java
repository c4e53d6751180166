package vn.sangtao.goldenbook;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * A conflict of interest that excludes a member from voting on a work.
 *
 * @param account the permanent id of the member's account
 * @param nominationId the id of the nomination
 */
@Embeddable
public record BallotConflict(
        String account,
        UUID nominationId,
        @Enumerated(EnumType.STRING) ConflictOfInterest conflict) {}
