package vn.sangtao.attachment;

import java.util.Set;
import java.util.UUID;

/**
 * A record as seen by one caller, with the properties relevant to its attachments.
 *
 * @param id its id
 * @param draft whether it was never submitted: only then are attachments deleted permanently
 * @param papers the names under which an attachment can be filed; empty if it has no list of papers
 * @param takesConfidential whether an attachment can be marked confidential
 * @param showsConfidential whether this caller sees confidential attachments
 * @param hidesNames whether this caller must not learn who is behind the record (blind reviewing)
 */
public record OwningRecord(
        UUID id,
        boolean draft,
        Set<String> papers,
        boolean takesConfidential,
        boolean showsConfidential,
        boolean hidesNames) {

    public OwningRecord {
        papers = Set.copyOf(papers);
    }
}
