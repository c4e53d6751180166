package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.workflow.TransitionRequest;
import vn.sangtao.workflow.Workflow;

/**
 * Sends a dossier: freezes it and forwards every work in it, atomically. Runs within the transaction of the request.
 */
@ApplicationScoped
public class SendDossier {

    @Inject
    DossierContents contents;

    /**
     * Takes the dossier to the requested state.
     *
     * @throws vn.sangtao.web.Problem as {@link Workflow#carry}; {@code incomplete}: number, date or works are missing,
     *     a work is no longer shortlisted, or lacks a required paper
     */
    void carry(Dossier dossier, TransitionRequest request, Caller caller) {
        Workflow.carry(dossier, request, caller);
        dossier.contentHash = contents.freeze(dossier, caller);
        for (var nomination : List.copyOf(dossier.nominations)) {
            Workflow.enter(nomination, NominationState.FORWARDED, dossier.number, caller);
        }
    }
}
