package vn.sangtao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sangtao.access.Caller;
import vn.sangtao.access.CurrentActor;

/** Takes down what has to be known later about who read what. */
@ApplicationScoped
public class AccessLog {

    @Inject
    CurrentActor actor;

    /**
     * Notes that personal data was taken out (Law 91/2025/QH15). Joins the caller's transaction where there is one; call
     * it before the first byte is sent, or with the rows that were sent, but within the request or job.
     *
     * @param kind what was taken out, as its list is called: {@code initiatives}, {@code commendations}, …
     * @param filterText which of them: the query as it was asked, or a record's id
     * @param rows how many
     */
    @Transactional
    public void exported(Caller caller, String kind, String filterText, long rows) {
        AccessEvent.exported(caller, actor.get(), kind, filterText, rows).persist();
    }
}
