package vn.sangtao.initiative;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How other records name an initiative: its id and number, and its title to show. */
public record InitiativeReference(UUID id, @Nullable String number, String title) {

    /** Names the initiative. */
    public static InitiativeReference of(Initiative initiative) {
        return new InitiativeReference(initiative.id(), initiative.number, initiative.title);
    }
}
