package vn.sangtao.goldenbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The content of a dossier while in draft.
 *
 * @param edition the id of the edition, or its year in the caller's city; can't be changed later
 * @param number the number of the submission letter; required to send it
 * @param issuedOn the date of the letter; required to send it
 * @param note the text of the letter apart from the list
 * @param nominations the ids of SHORTLISTED nominations of the edition, in the order of presentation
 */
@Schema(examples = """
                {"edition": "2027", "title": "Giới thiệu công trình, giải pháp đăng Sách vàng Sáng tạo năm 2027",
                 "number": "12/TTr-MTTQ-BTT", "issuedOn": "2027-08-20"}
                """)
public record DossierDraft(
        @NotBlank @Size(max = 40) @Nullable String edition,
        @NotBlank @Size(max = 300) @Nullable String title,
        @Size(max = 60) @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Size(max = 20_000) @Nullable String note,
        @Size(max = 1000) List<UUID> nominations) {

    public DossierDraft {
        nominations = nominations == null ? List.of() : List.copyOf(nominations);
    }
}
