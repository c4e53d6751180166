package vn.sangtao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.stream.Collectors;
import vn.sangtao.access.Caller;
import vn.sangtao.attachment.AttachmentOwner;
import vn.sangtao.attachment.OwningRecord;
import vn.sangtao.web.Keys;

/** The rules for files attached to commendations. */
@ApplicationScoped
class CommendationAttachments implements AttachmentOwner {

    @Override
    public String collection() {
        return "commendations";
    }

    @Override
    public OwningRecord readable(String id, Caller caller) {
        return of(Commendation.readable(id, caller));
    }

    @Override
    public OwningRecord changeable(String id, Caller caller) {
        Commendation.found(Commendation.findById(Keys.requireId(id), LockModeType.PESSIMISTIC_WRITE));
        var commendation = Commendation.readable(id, caller);
        commendation.requireEditable(caller);
        return of(commendation);
    }

    private static OwningRecord of(Commendation commendation) {
        var draft = commendation.state == CommendationState.DRAFT;
        var papers = commendation.papers.stream()
                .map(paper -> String.valueOf(paper.name()))
                .collect(Collectors.toSet());
        return new OwningRecord(commendation.id(), draft, papers, false, false, false);
    }
}
