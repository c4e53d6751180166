package vn.sangtao.workflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request to change a state.
 *
 * @param to the target state
 * @param comment the reason; required if the transition says so, and shown in the timeline
 */
@Schema(examples = "{\"to\": \"RETURNED\", \"comment\": \"Đề nghị bổ sung số liệu về hiệu quả kinh tế.\"}")
public record TransitionRequest(
        @NotBlank @Size(max = 40) @Nullable String to,
        @Size(max = 2000) @Nullable String comment) {}
