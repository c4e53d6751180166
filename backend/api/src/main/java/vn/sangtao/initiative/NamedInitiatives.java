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

/** Look-up of initiatives by the identifiers that people and files use. */
public final class NamedInitiatives {

    private NamedInitiatives() {}

    /** Returns the initiative to which another record refers by id or number, if the caller may read it. */
    public static Optional<Initiative> find(@Nullable String idOrNumber, Caller caller) {
        return idOrNumber == null
                ? Optional.empty()
                : Optional.ofNullable(find(List.of(idOrNumber), caller).get(idOrNumber));
    }

    /**
     * Returns the initiatives to which other records refer by id or number, by that identifier, as far as the caller
     * may read them.
     *
     * @param idsOrNumbers numbers such as {@code SK-2026-000123} are unique only within a city
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
