package vn.sangtao.goldenbook;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that belongs to a nomination.
 *
 * @param code its identifier in nominations and files, unique within the edition
 * @param required whether a nomination can't be submitted without it; absent: yes
 */
@Embeddable
public record ChecklistItem(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]*") @Nullable
        String code,

        @NotBlank @Size(max = 200) @Nullable String name,
        @Nullable Boolean required) {

    /** The papers required by the national rules; the default if an edition names none. */
    static final List<ChecklistItem> DEFAULTS = List.of(
            new ChecklistItem("DESCRIPTION", "Bản mô tả công trình, giải pháp", true),
            new ChecklistItem("PROOF_OF_APPLICATION", "Xác nhận áp dụng của đơn vị", true),
            new ChecklistItem("AWARD_COPIES", "Bản sao giải thưởng, giấy chứng nhận", false),
            new ChecklistItem("PICTURES", "Ảnh tác giả và ảnh công trình", false));

    /** Returns the item as stored, with the default filled in. */
    ChecklistItem withDefaults() {
        return new ChecklistItem(code, name, isRequired());
    }

    boolean isRequired() {
        return !Boolean.FALSE.equals(required);
    }
}
