package vn.sangtao.goldenbook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.attachment.Attachment;
import vn.sangtao.initiative.InitiativeContent;
import vn.sangtao.organisation.OrganisationReference;

/**
 * A work as presented to the Council and frozen by a dossier.
 *
 * @param position its position in the list, from 1
 * @param nomination the id of the nomination
 * @param work the content of the initiative, without confidential information
 * @param papers the names of the papers provided
 * @param files the enclosed files
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
     * An enclosed file.
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

    /** Returns the authors' names, separated by commas. */
    String authorNames() {
        return String.join(
                ", ",
                work.authors().stream()
                        .map(InitiativeContent.Contributor::fullName)
                        .toList());
    }
}
