package vn.sangtao.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Listing;
import vn.sangtao.web.Page;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The history of one record, for callers who may read it. */
@ApplicationScoped
public class RecordHistory {

    /** The history of one record. */
    public static final Listing<HistoryRow> LISTING = Listing.of(HistoryRow.class)
            .select("h.recordVersion, h.operation, h.at, h.byId, h.byName, h.remoteAddress, h.client, h.requestId,"
                    + " h.userAgent, h.fromState, h.toState, h.comment, h.membersBefore, h.membersAfter")
            .from("HistoryEntry h", "h.recordId")
            .filter(QueryFilter.of("operation", Operation.class, "h.operation", "What happened"))
            .sort("version", "h.recordVersion", SortKey.Kind.INTEGER)
            .defaultSort("-version");

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper mapper;

    /**
     * Returns a page of the record's history, newest first.
     *
     * @param record one that the caller may read
     * @param hidden the members of the record that are hidden from the caller, and therefore omitted from its history
     * @throws vn.sangtao.web.Problem {@code invalid-input}, as for any list
     */
    public Page<HistoryEntryView> page(
            MultivaluedMap<String, String> asked, StoredRecord record, Caller caller, Set<String> hidden) {
        var ofRecord = Condition.of("h.recordId = :recordId", "recordId", record.id());
        var origins = caller.may(Permission.READ_ORIGINS);
        return LISTING.page(database, asked, ofRecord, HistoryEntryView.class, row -> view(row, hidden, origins));
    }

    private HistoryEntryView view(HistoryRow row, Set<String> hidden, boolean withOrigin) {
        return new HistoryEntryView(
                row.version(),
                row.operation(),
                row.at(),
                row.byId(),
                row.byName(),
                changes(row, hidden),
                row.toState() == null
                        ? null
                        : new HistoryEntryView.StateStep(row.fromState(), row.toState(), row.comment()),
                withOrigin
                        ? new HistoryEntryView.Source(
                                row.remoteAddress(), row.client(), row.requestId(), row.userAgent())
                        : null);
    }

    private List<HistoryEntryView.Change> changes(HistoryRow row, Set<String> hidden) {
        var before = read(row.before());
        var after = read(row.after());
        var members = new TreeSet<String>();
        before.fieldNames().forEachRemaining(members::add);
        after.fieldNames().forEachRemaining(members::add);
        members.removeAll(hidden);
        var changes = new ArrayList<HistoryEntryView.Change>();
        for (var member : members) {
            changes.add(new HistoryEntryView.Change(member, value(before, member), value(after, member)));
        }
        return changes;
    }

    private static @Nullable JsonNode value(JsonNode members, String member) {
        var value = members.get(member);
        return value == null || value.isNull() ? null : value;
    }

    private JsonNode read(@Nullable String json) {
        try {
            return json == null ? mapper.createObjectNode() : mapper.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An entry of the history isn't JSON", broken);
        }
    }
}
