package vn.sangtao.attachment;

import java.util.Set;
import java.util.UUID;

/**
 * A record as one caller meets it, as far as its attachments are concerned.
 *
 * @param id its id
 * @param draft whether it was never submitted: only then is an attachment deleted for good
 * @param papers the names under which an attachment can be filed; empty where it has no list of papers
 * @param takesConfidential whether an attachment can be marked confidential
 * @param showsConfidential whether this caller gets to see those that are
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
