package vn.sangtao.initiative;

import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Initiatives for tests, created as people create them. */
public final class InitiativeRecords {

    private InitiativeRecords() {}

    /** Returns an author with this share of the work. */
    static Map<String, Object> author(String name, Object sharePercent, boolean contact) {
        return Map.of(
                "fullName", name,
                "birthYear", 1978,
                "workplace", "Hợp tác xã Phong Điền",
                "sharePercent", sharePercent,
                "contact", contact);
    }

    /** Returns a complete initiative of the Farmers' Union, with these members too. */
    public static Map<String, Object> draft(Map<String, ?> members) {
        var draft = new HashMap<String, Object>(Map.of(
                "organisation", "CT-HND",
                "title", unique("Cải tiến hệ thống tưới nhỏ giọt cho vườn sầu riêng"),
                "kind", "TECHNICAL",
                "field", "AGRICULTURE",
                "problem", "Tưới tay mỗi ngày hai lượt, tốn công và lãng phí nước trong mùa khô.",
                "solution", "Lắp cảm biến độ ẩm đất và van điện từ, chỉ tưới khi đất khô.",
                "novelty", "Lần đầu áp dụng cho vườn sầu riêng trong phường.",
                "authorBenefits", "Giảm 40% lượng nước.",
                "applicability", "CITY",
                "firstAppliedOn", "2026-02-10"));
        draft.put("authors", List.of(author("Nguyễn Văn An", 100, true)));
        draft.putAll(members);
        return draft;
    }

    /** Creates a complete draft and returns its path. */
    public static String initiative(String user, Map<String, ?> members) {
        return created(as(user).body(draft(members)).post("/initiatives"));
    }

    /** Creates a submitted initiative and returns its path. */
    public static String submitted(String user, Map<String, ?> members) {
        var initiative = initiative(user, members);
        transition(user, initiative, "SUBMITTED", "").statusCode(200);
        return initiative;
    }
}
