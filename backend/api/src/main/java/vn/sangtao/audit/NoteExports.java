package vn.sangtao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.web.ListExported;

/** Records every list that a caller exported as a file; public lists are not recorded. */
@ApplicationScoped
class NoteExports {

    @Inject
    AccessLog log;

    @Inject
    CurrentCaller current;

    void note(@Observes ListExported exported) {
        if (!exported.caller().isEmpty()) {
            log.exported(current.get(), exported.name(), exported.query(), exported.rows());
        }
    }
}
