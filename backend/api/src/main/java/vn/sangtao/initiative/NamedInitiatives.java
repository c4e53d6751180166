package vn.sangtao.initiative;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Keys;

/** Initiatives as people and files name them. */
public final class NamedInitiatives {

    private NamedInitiatives() {}

    /** The initiative that another record names by id or number, if the caller may read it. */
    public static Optional<Initiative> find(@Nullable String idOrNumber, Caller caller) {
        return idOrNumber == null
                ? Optional.empty()
                : Optional.ofNullable(find(List.of(idOrNumber), caller).get(idOrNumber));
    }

    /**
     * The initiatives that other records name by id or number, by that name, as far as the caller may read them.
     *
     * @param idsOrNumbers {@code SK-2026-000123} counts within each city
     */
    public static Map<String, Initiative> find(Collection<String> idsOrNumbers, Caller caller) {
        var ids = idsOrNumbers.stream().flatMap(name -> Keys.id(name).stream()).toList();
        var condition = Condition.of("i.id in :ids", "ids", ids)
                .or(Condition.of("i.number in :numbers", "numbers", Keys.possibleCodes(idsOrNumbers)))
                .and(InitiativeFilter.readable(caller));
        var found = new HashMap<String, Initiative>();
        Initiative.<Initiative>list(
                        "from Initiative i join fetch i.organisation o where " + condition.hql(),
                        condition.parameters())
                .forEach(initiative -> {
                    found.put(initiative.id().toString(), initiative);
                    found.put(String.valueOf(initiative.number), initiative);
                });
        var named = new HashMap<String, Initiative>();
        for (var name : idsOrNumbers) {
            var initiative = found.get(Keys.id(name).map(UUID::toString).orElse(name));
            if (initiative != null) {
                named.put(name, initiative);
            }
        }
        return named;
    }
}
