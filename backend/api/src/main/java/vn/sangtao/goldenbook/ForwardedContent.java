package vn.sangtao.goldenbook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.attachment.Attachment;
import vn.sangtao.initiative.InitiativeContent;
import vn.sangtao.organisation.OrganisationReference;

/**
 * A work as it is introduced to the Council: what a dossier freezes.
 *
 * @param position its place in the list, from 1
 * @param nomination the id of the nomination
 * @param work what the initiative says, without what is confidential
 * @param papers the names of the papers that are there
 * @param files the files that go along
 */
public record ForwardedContent(
        int position,
        UUID nomination,
        InitiativeContent work,
        OrganisationReference organisation,
        @Nullable String statement,
        @Nullable Prize prize,
        List<String> papers,
        List<File> files) {

    /**
     * A file that goes along.
     *
     * @param paper the code of the paper that it is filed under
     * @param sha256 the hash of its content
     */
    public record File(
            String name,
            String mediaType,
            long bytes,
            String sha256,
            @Nullable String paper) {

        private static File of(Attachment attachment) {
            return new File(
                    attachment.name,
                    attachment.type.mediaType(),
                    attachment.bytes,
                    attachment.sha256,
                    attachment.checklistItem);
        }
    }

    static ForwardedContent of(int position, Nomination nomination, List<Attachment> attachments) {
        return new ForwardedContent(
                position,
                nomination.id(),
                InitiativeContent.of(nomination.initiative),
                OrganisationReference.of(nomination.organisation),
                nomination.statement,
                nomination.prize,
                nomination.edition.checklist.stream()
                        .filter(paper -> nomination.checklist.contains(String.valueOf(paper.code())))
                        .map(paper -> String.valueOf(paper.name()))
                        .toList(),
                attachments.stream().map(File::of).toList());
    }

    /** The authors' names in a row. */
    String authorNames() {
        return String.join(
                ", ",
                work.authors().stream()
                        .map(InitiativeContent.Contributor::fullName)
                        .toList());
    }
}
