package vn.sangtao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sangtao.access.Caller;
import vn.sangtao.access.CurrentActor;

/** Records events that must be traceable later. */
@ApplicationScoped
public class AccessLog {

    @Inject
    CurrentActor actor;

    /**
     * Records an export of personal data (Law 91/2025/QH15). Joins the caller's transaction if there is one; call it
     * before the first byte is sent, or with the number of rows sent, but within the request or job.
     *
     * @param kind the name of the exported list: {@code initiatives}, {@code commendations}, …
     * @param filterText the selection: the query as sent, or a record's id
     * @param rows the number of rows
     */
    @Transactional
    public void exported(Caller caller, String kind, String filterText, long rows) {
        AccessEvent.exported(caller, actor.get(), kind, filterText, rows).persist();
    }
}
