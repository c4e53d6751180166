package vn.sangtao.attachment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters of the list of a record's attachments, and the attachments it shows. */
public final class AttachmentFilter {

    private static final String CURRENT = "CURRENT";
    private static final String WITHDRAWN = "WITHDRAWN";

    /** The list of a record's attachments. */
    public static final Listing<AttachmentView> LISTING = Listing.of(AttachmentView.class)
            .select(
                    "a.id, a.version, a.name, a.type, a.bytes, a.sha256, a.description, a.checklistItem, a.confidential,"
                            + " a.createdAt, a.createdByName, a.withdrawnAt, a.withdrawnByName")
            .from("Attachment a", "a.id")
            .filter(QueryFilter.of("type", AttachmentType.class, "a.type", "What the content is"))
            .filter(QueryFilter.key("checklistItem", "a.checklistItem", "The paper that it is filed under"))
            .filter(new QueryFilter(
                    "status",
                    QueryFilter.Shape.VALUES,
                    List.of(CURRENT, WITHDRAWN),
                    "Those that are shown, or those that were withdrawn; absent: CURRENT",
                    AttachmentFilter::status))
            .sort("createdAt", "a.createdAt", SortKey.Kind.INSTANT)
            .sort("name", "a.name", SortKey.Kind.TEXT)
            .defaultSort("createdAt");

    private AttachmentFilter() {}

    private static @Nullable Condition status(MultivaluedMap<String, String> asked, Faults faults) {
        var values = Set.copyOf(asked.getOrDefault("status", List.of(CURRENT)));
        if (!Set.of(CURRENT, WITHDRAWN).containsAll(values)) {
            faults.add("?status", "not-one-of", Map.of("allowed", List.of(CURRENT, WITHDRAWN)));
            return null;
        }
        if (values.size() > 1) {
            return null;
        }
        return Condition.of("a.withdrawnAt is " + (values.contains(CURRENT) ? "null" : "not null"));
    }

    /** Returns the condition for the attachments of a record that are visible to the caller. */
    static Condition of(AttachmentSource source, OwningRecord record) {
        var all = Condition.of("a.recordId = :record", "record", record.id())
                .and(Condition.of("a.collection = :collection", "collection", source.collection()));
        return record.showsConfidential() ? all : all.and(Condition.of("a.confidential = false"));
    }
}
