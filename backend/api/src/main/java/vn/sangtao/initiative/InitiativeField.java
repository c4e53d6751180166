package vn.sangtao.initiative;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Texts;

/** A field of work, from a list that administrators keep; ending one changes no past record. */
@Entity
public class InitiativeField extends PanacheEntityBase {

    /** The response with a field, in both languages. */
    public record View(
            String code,
            String nameVi,
            String nameEn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** Returns the name in a language. */
        public String name(Locale language) {
            return language.equals(Texts.VIETNAMESE) ? nameVi : nameEn;
        }
    }

    @Id
    public String code = "";

    public String nameVi = "";
    public String nameEn = "";
    public int position;
    public @Nullable LocalDate validFrom;
    public @Nullable LocalDate validTo;

    static Set<String> codes() {
        return InitiativeField.<InitiativeField>listAll().stream()
                .map(field -> field.code)
                .collect(Collectors.toSet());
    }

    /** Returns all fields by their codes, including those that have ended. */
    public static Map<String, View> byCode() {
        return views().stream().collect(Collectors.toMap(View::code, Function.identity()));
    }

    static List<View> views() {
        return InitiativeField.<InitiativeField>listAll(Sort.by("position")).stream()
                .map(field -> new View(field.code, field.nameVi, field.nameEn, field.validFrom, field.validTo))
                .toList();
    }
}
