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

/** Creates dossiers for tests, as the committee does. */
public final class DossierRecords {

    static final String DOSSIERS = "/golden-book/dossiers";

    /** The file attached to each work. */
    static final byte[] FILE = SampleFiles.pdf();

    private DossierRecords() {}

    /** Creates a shortlisted nomination of an open edition, with a file, and returns its path. */
    static String shortlisted(String edition) {
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        AttachmentRecords.attached("officer.hnd", nomination, "minh-chung.pdf", FILE);
        GoldenBookRecords.put(nomination, NominationState.SHORTLISTED, GoldenBookEditionState.OPEN);
        return nomination;
    }

    /** Creates this many of them. */
    public static List<String> shortlisted(String edition, int count) {
        return IntStream.range(0, count).mapToObj(_ -> shortlisted(edition)).toList();
    }

    /** Returns the draft of a dossier, with these additional fields. */
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

    /** Creates a dossier that could be sent, and returns its path. */
    static String dossier(String edition, List<String> nominations) {
        return created(
                as("committee").body(draft(edition, nominations, Map.of())).post(DOSSIERS));
    }

    /** Creates and sends a dossier, and returns its path. */
    static String sent(String edition, List<String> nominations) {
        var dossier = dossier(edition, nominations);
        transition("standing", dossier, "SENT", "").statusCode(200);
        return dossier;
    }
}
