package vn.sangtao.goldenbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.attachment.AttachedFiles;
import vn.sangtao.attachment.Attachment;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Sha256;
import vn.sangtao.workflow.Workflow;

/** The contents of dossiers: the current works while in draft, the works as sent from then on. */
@ApplicationScoped
class DossierContents {

    private static final String NOMINATIONS = "golden-book/nominations";

    @Inject
    AttachedFiles files;

    @Inject
    ObjectMapper mapper;

    /** A work in a dossier. */
    record Held(
            ForwardedContent content,
            Nomination nomination,
            @Nullable ForwardedWork forwarded) {}

    /** Returns the works in the order of the list. */
    List<Held> of(Dossier dossier) {
        return dossier.state == DossierState.DRAFT
                ? present(dossier)
                : ForwardedWork.of(dossier).stream()
                        .map(work -> new Held(read(work.content), work.nomination, work))
                        .toList();
    }

    private List<Held> present(Dossier dossier) {
        var ids = dossier.nominations.stream().map(Nomination::id).toList();
        var chosen = Nomination.withContent(ids).stream()
                .collect(Collectors.toMap(Nomination::id, Function.identity(), (one, same) -> one));
        var attached =
                files.of(NOMINATIONS, ids).stream().collect(Collectors.groupingBy(attachment -> attachment.recordId));
        var held = new ArrayList<Held>();
        for (var index = 0; index < ids.size(); index++) {
            held.add(held(index + 1, ids.get(index), chosen, attached));
        }
        return held;
    }

    private static Held held(
            int position, UUID id, Map<UUID, Nomination> chosen, Map<UUID, List<Attachment>> attached) {
        var nomination = Objects.requireNonNull(chosen.get(id));
        var content = ForwardedContent.of(position, nomination, attached.getOrDefault(id, List.of()));
        return new Held(content, nomination, null);
    }

    /** Freezes the contents of a dossier being sent, and returns the hash over them. */
    String freeze(Dossier dossier, Caller caller) {
        var whole = new StringBuilder();
        whole.append(dossier.number).append('\n').append(dossier.issuedOn).append('\n');
        whole.append(dossier.title).append('\n').append(dossier.note).append('\n');
        for (var held : present(dossier)) {
            var text = write(held.content());
            whole.append(text).append('\n');
            ForwardedWork.create(dossier, held.nomination(), held.content().position(), text, caller)
                    .persist();
        }
        return Sha256.hexadecimal(whole.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the dossier for a response. */
    DossierView view(Dossier dossier, Caller caller) {
        var held = of(dossier);
        var isKept = caller.reaches(Permission.RUN_GOLDEN_BOOK, dossier.organisationPath(), dossier.createdBy);
        var isDraft = dossier.state == DossierState.DRAFT;
        return new DossierView(
                dossier.id(),
                dossier.version,
                dossier.state,
                GoldenBookEditionReference.of(dossier.edition),
                OrganisationReference.of(dossier.edition.city),
                dossier.title,
                dossier.number,
                dossier.issuedOn,
                dossier.note,
                dossier.sentAt,
                dossier.contentHash,
                held.stream()
                        .map(each -> DossierView.DossierWork.of(each.content(), each.nomination(), each.forwarded()))
                        .toList(),
                !isDraft || dossier.gaps().isEmpty(),
                isDraft && isKept,
                !isDraft && caller.reaches(Permission.RECORD_SELECTIONS, dossier.organisationPath(), dossier.createdBy),
                Workflow.allowed(dossier, caller),
                dossier.createdAt,
                dossier.createdByName,
                dossier.changedAt,
                dossier.changedByName,
                etagDependencies(held));
    }

    private static String etagDependencies(List<Held> held) {
        return held.stream()
                .map(each -> each.nomination().id() + "." + each.nomination().version + "."
                        + each.nomination().initiative.version + "."
                        + each.content().files().size()
                        + (each.forwarded() == null ? "" : "." + each.forwarded().version))
                .collect(Collectors.joining(" "));
    }

    private String write(ForwardedContent content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ForwardedContent read(String content) {
        try {
            return mapper.readValue(content, ForwardedContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The content of a forwarded work can't be read", broken);
        }
    }
}
