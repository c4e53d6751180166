package vn.sangtao.commendation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangtao.bulk.CellParts;
import vn.sangtao.bulk.ImportColumn;
import vn.sangtao.web.Texts;

/** The columns of commendations in files. */
final class CommendationCells {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Map<String, String> SUBJECT_TYPES = Map.of("Cá nhân", "PERSON", "Tập thể", "GROUP");

    private static final Map<String, String> GENDERS = Map.of("Nữ", "FEMALE", "Nam", "MALE");

    private static final Map<String, String> LEVELS = Map.of(
            "Đơn vị tự khen", "ORGANISATION",
            "Mặt trận thành phố", "CITY_FRONT",
            "Ủy ban nhân dân thành phố", "CITY_PEOPLE_COMMITTEE",
            "Mặt trận Trung ương", "CENTRAL_FRONT",
            "Nhà nước", "STATE");

    private static final Map<String, String> FORMS = Map.of(
            "Biểu dương", "PRAISE",
            "Giấy khen", "CERTIFICATE_OF_MERIT",
            "Bằng khen", "DIPLOMA_OF_MERIT",
            "Kỷ niệm chương", "COMMEMORATIVE_MEDAL",
            "Bằng Lao động sáng tạo", "CREATIVE_LABOUR_DIPLOMA",
            "Hình thức khác", "OTHER");

    private static final Map<String, String> REASONS = Map.of(
            "Thành tích trong phong trào", "MOVEMENT_WORK",
            "Sáng kiến", "INITIATIVE",
            "Công trình trong Sách vàng", "GOLDEN_BOOK",
            "Kết quả cuộc vận động, cuộc thi", "CAMPAIGN");

    static final List<ImportColumn> ALL = List.of(
            ImportColumn.text("externalId", "Mã riêng của đơn vị", "HND-KT-2026-01"),
            ImportColumn.code("organisation", "Mã đơn vị", "CT-HND"),
            ImportColumn.choice("subject.type", "Loại đối tượng", SUBJECT_TYPES, "Cá nhân"),
            ImportColumn.text("subject.name", "Họ tên hoặc tên tập thể", "Nguyễn Văn An"),
            ImportColumn.integer("subject.birthYear", "Năm sinh", "1980"),
            ImportColumn.choice("subject.gender", "Giới tính", GENDERS, "Nam"),
            ImportColumn.text("subject.position", "Chức danh", "Kỹ thuật viên"),
            ImportColumn.text("subject.workplace", "Nơi công tác", "Hợp tác xã Phong Điền"),
            ImportColumn.bool("subject.directWorker", "Lao động trực tiếp", "có"),
            ImportColumn.choice("level", "Cấp khen", LEVELS, "Mặt trận thành phố"),
            ImportColumn.choice("form", "Hình thức khen", FORMS, "Giấy khen"),
            ImportColumn.choice("reasonKind", "Khen về", REASONS, "Thành tích trong phong trào"),
            ImportColumn.text("achievement", "Thành tích", "Tiết kiệm 40% lượng nước tưới cho 12 hộ."),
            ImportColumn.text("achievementKey", "Tên gọi thành tích", "Tưới nhỏ giọt Phong Điền 2026"),
            ImportColumn.code("initiative", "Số sáng kiến", ""),
            ImportColumn.code("campaign", "Mã phong trào", ""),
            papers(),
            ImportColumn.text("award.number", "Số quyết định đã ký", ""),
            ImportColumn.date("award.signedOn", "Ngày ký", ""),
            ImportColumn.text("award.signer", "Người ký", ""),
            ImportColumn.text("award.signerTitle", "Chức vụ người ký", ""),
            ImportColumn.integer("award.prizeVnd", "Tiền thưởng (đồng)", ""),
            ImportColumn.text("award.overrideReason", "Lý do khen lại", ""));

    private CommendationCells() {}

    /** Returns the word for a level in files of the language. */
    static String word(CommendationLevel level, Locale language) {
        return word(level, LEVELS, language);
    }

    /** Returns the word for a form in files of the language. */
    static String word(CommendationForm form, Locale language) {
        return word(form, FORMS, language);
    }

    /** Returns the word for a type of subject in files of the language. */
    static String word(SubjectType type, Locale language) {
        return word(type, SUBJECT_TYPES, language);
    }

    private static String word(Enum<?> value, Map<String, String> codesByWord, Locale language) {
        if (!language.equals(Texts.VIETNAMESE)) {
            return value.name();
        }
        return codesByWord.entrySet().stream()
                .filter(choice -> choice.getValue().equals(value.name()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(value.name());
    }

    /** Papers are separated by semicolons, the name of each and whether it is present by a vertical bar. */
    private static ImportColumn papers() {
        return new ImportColumn(
                "papers",
                "Giấy tờ kèm theo (tên|có hoặc không; …)",
                List.of("Giấy tờ kèm theo"),
                ImportColumn.Type.TEXT,
                "Báo cáo thành tích|có",
                CommendationCells::readPapers,
                CommendationCells::writtenPapers);
    }

    private static JsonNode readPapers(String cell) {
        var papers = JSON.arrayNode();
        for (var part : CellParts.split(cell, ';')) {
            if (part.isBlank()) {
                continue;
            }
            var parts = CellParts.split(part, '|');
            var paper = papers.addObject()
                    .put("name", CellParts.plain(parts.getFirst()).strip());
            if (parts.size() > 1) {
                paper.set("present", ImportColumn.bool(parts.get(1).strip()));
            }
        }
        return papers;
    }

    private static Object writtenPapers(JsonNode papers, Locale language) {
        return papers.valueStream()
                .map(paper -> CellParts.escaped(paper.path("name").asText()) + "|"
                        + ImportColumn.boolWord(paper.path("present").asBoolean(), language))
                .collect(Collectors.joining("; "));
    }
}
