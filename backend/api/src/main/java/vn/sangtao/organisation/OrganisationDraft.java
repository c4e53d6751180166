package vn.sangtao.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The input for creating or replacing an organisation.
 *
 * @param code its permanent code; never changed later
 * @param parent the code of the parent organisation
 * @param administrativeUnitCode the official code of its province, district or commune
 * @param validFrom the first day of its existence; absent: it always existed
 * @param validTo the first day after its end
 */
@Schema(examples = """
                {"code": "CT-31135", "name": "Ủy ban Mặt trận Tổ quốc Việt Nam phường Ninh Kiều",
                 "shortName": "MTTQ phường Ninh Kiều", "kind": "COMMUNE_FRONT", "parent": "CT",
                 "administrativeUnitCode": "31135", "validFrom": "2025-07-01"}
                """)
public record OrganisationDraft(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z0-9][A-Z0-9-]*") @Nullable
        String code,

        @NotBlank @Size(max = 300) @Nullable String name,
        @Size(max = 120) @Nullable String shortName,
        @NotNull @Nullable OrganisationKind kind,
        @Size(max = 40) @Nullable String parent,

        @Size(max = 10) @Pattern(regexp = "[0-9]*") @Nullable
        String administrativeUnitCode,

        @Size(max = 200) @Pattern(regexp = "[^@\\s]+@[^@\\s]+") @Nullable
        String email,

        @Size(max = 40) @Nullable String phone,
        @Size(max = 300) @Nullable String address,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
