package vn.sangtao.goldenbook;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The recipients of a reminder.
 *
 * @param members the ids of accounts; empty: everyone who hasn't voted
 */
@Schema(examples = "{}")
public record BallotReminderDraft(@Size(max = 200) List<@Size(max = 64) String> members) {

    public BallotReminderDraft {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
