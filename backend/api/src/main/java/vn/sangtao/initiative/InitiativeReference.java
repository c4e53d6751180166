package vn.sangtao.initiative;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reference from another record to an initiative: its id and number, and its title for display. */
public record InitiativeReference(UUID id, @Nullable String number, String title) {

    /** Creates a reference to the initiative. */
    public static InitiativeReference of(Initiative initiative) {
        return new InitiativeReference(initiative.id(), initiative.number, initiative.title);
    }
}
