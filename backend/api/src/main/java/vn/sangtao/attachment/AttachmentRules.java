package vn.sangtao.attachment;

import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Faults;

/** The rules for the description of an attachment, the same when it is uploaded and when it is changed. */
final class AttachmentRules {

    private static final int MAXIMUM_DESCRIPTION = 500;

    /** Control characters, and those that change the direction of text so that an extension looks like another. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\uFFFE\\uFFFF]");

    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    private AttachmentRules() {}

    /**
     * Returns the draft with its name normalised to NFC and without any path.
     *
     * @param prefix the beginning of pointers: {@code ?} for query parameters, {@code /} for members
     * @param previous the paper under which it was filed, which may have been renamed since
     */
    static AttachmentDraft check(
            AttachmentDraft draft, OwningRecord record, @Nullable String previous, String prefix, Faults faults) {
        var name = tidy(draft.name());
        if (NO_NAMES.contains(name)) {
            faults.add(prefix + "name", "required");
        } else if (name.codePointCount(0, name.length()) > AttachmentDraft.MAXIMUM_NAME) {
            faults.add(prefix + "name", "size", Map.of("min", 1, "max", AttachmentDraft.MAXIMUM_NAME));
        } else if (UNSEEN.matcher(name).find()) {
            faults.add(prefix + "name", "control-character");
        }
        var description = draft.description();
        if (description != null && description.length() > MAXIMUM_DESCRIPTION) {
            faults.add(prefix + "description", "size", Map.of("min", 0, "max", MAXIMUM_DESCRIPTION));
        }
        var paper = draft.checklistItem();
        if (paper != null && !paper.equals(previous) && !record.papers().contains(paper)) {
            var allowed = record.papers().stream().sorted().toList();
            faults.add(prefix + "checklistItem", "not-one-of", Map.of("allowed", allowed));
        }
        if (draft.isConfidential() && !record.takesConfidential()) {
            faults.add(prefix + "confidential", "not-confidential-here");
        }
        return new AttachmentDraft(name, description, paper, draft.confidential());
    }

    private static String tidy(@Nullable String name) {
        var whole = Normalizer.normalize(Objects.requireNonNullElse(name, ""), Normalizer.Form.NFC)
                .strip();
        var path = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\'));
        return whole.substring(path + 1).strip();
    }
}
