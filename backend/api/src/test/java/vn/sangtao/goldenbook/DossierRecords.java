package vn.sangtao.goldenbook;

import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.transition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sangtao.attachment.AttachmentRecords;
import vn.sangtao.attachment.SampleFiles;

/** Dossiers for tests, put together as the committee does. */
public final class DossierRecords {

    static final String DOSSIERS = "/golden-book/dossiers";

    /** What is attached to each work. */
    static final byte[] FILE = SampleFiles.pdf();

    private DossierRecords() {}

    /** The path of a nomination of an open edition, with a file, that was shortlisted. */
    static String shortlisted(String edition) {
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        AttachmentRecords.attached("officer.hnd", nomination, "minh-chung.pdf", FILE);
        GoldenBookRecords.put(nomination, NominationState.SHORTLISTED, GoldenBookEditionState.OPEN);
        return nomination;
    }

    /** As many of them. */
    public static List<String> shortlisted(String edition, int count) {
        return IntStream.range(0, count).mapToObj(_ -> shortlisted(edition)).toList();
    }

    /** What a new dossier may say, with these members too. */
    public static Map<String, Object> draft(String edition, List<String> nominations, Map<String, ?> members) {
        var draft = new HashMap<String, Object>(Map.of(
                "edition",
                idOf(edition),
                "title",
                "Giới thiệu công trình, giải pháp đăng Sách vàng Sáng tạo",
                "number",
                "12/TTr-MTTQ-BTT",
                "issuedOn",
                "2027-08-20",
                "nominations",
                nominations.stream().map(GoldenBookRecords::idOf).toList()));
        draft.putAll(members);
        return draft;
    }

    /** The path of a dossier that could be sent. */
    static String dossier(String edition, List<String> nominations) {
        return created(
                as("committee").body(draft(edition, nominations, Map.of())).post(DOSSIERS));
    }

    /** The path of one that was sent. */
    static String sent(String edition, List<String> nominations) {
        var dossier = dossier(edition, nominations);
        transition("standing", dossier, "SENT", "").statusCode(200);
        return dossier;
    }
}
