package vn.sangtao.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Set;
import vn.sangtao.access.Caller;
import vn.sangtao.attachment.AttachmentOwner;
import vn.sangtao.attachment.OwningRecord;
import vn.sangtao.web.Keys;

/** The rules for files attached to initiatives. */
@ApplicationScoped
class InitiativeAttachments implements AttachmentOwner {

    @Override
    public String collection() {
        return "initiatives";
    }

    @Override
    public OwningRecord readable(String id, Caller caller) {
        return of(Initiative.readable(id, caller), caller);
    }

    @Override
    public OwningRecord changeable(String id, Caller caller) {
        Initiative.found(Initiative.findById(Keys.requireId(id), LockModeType.PESSIMISTIC_WRITE));
        var initiative = Initiative.readable(id, caller);
        initiative.requireEditable(caller);
        return of(initiative, caller);
    }

    private static OwningRecord of(Initiative initiative, Caller caller) {
        var draft = initiative.state == InitiativeState.DRAFT;
        return new OwningRecord(initiative.id(), draft, Set.of(), true, initiative.showsConfidentialTo(caller), false);
    }
}
