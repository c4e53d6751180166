package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import vn.sangtao.access.Caller;
import vn.sangtao.attachment.AttachmentOwner;
import vn.sangtao.attachment.OwningRecord;
import vn.sangtao.web.Keys;

/** The access rules of nominations for the files attached to them. */
@ApplicationScoped
class NominationAttachments implements AttachmentOwner {

    @Override
    public String collection() {
        return "golden-book/nominations";
    }

    @Override
    public OwningRecord readable(String id, Caller caller) {
        var nomination = Nomination.readableOrAssigned(id, caller);
        return of(nomination, nomination.isBlindTo(caller));
    }

    @Override
    public OwningRecord changeable(String id, Caller caller) {
        Nomination.found(Nomination.findById(Keys.requireId(id), LockModeType.PESSIMISTIC_WRITE));
        var nomination = Nomination.readable(id, caller);
        nomination.requireEditable(caller);
        return of(nomination, false);
    }

    private static OwningRecord of(Nomination nomination, boolean hidesNames) {
        var draft = nomination.state == NominationState.DRAFT;
        return new OwningRecord(nomination.id(), draft, nomination.edition.checklistCodes(), false, false, hidesNames);
    }
}
