package vn.sangtao.bench.initiatives;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The title of an initiative that somebody sends in a second time. */
final class SimilarTitle {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PLACE =
            Pattern.compile(" (?:tại|trên địa bàn) (?:phường|xã|nhà máy|Công ty|Trường) ?.*$");
    private static final int LONGEST = 300;
    private static final List<String> BEGINNINGS = List.of("Sáng kiến: ", "Một số kinh nghiệm: ", "Đề tài: ");
    private static final List<String> ENDINGS = List.of(" năm 2026", " (cải tiến)", " - bổ sung", " giai đoạn 2");

    private SimilarTitle() {}

    static String of(String title, RandomGenerator random) {
        var similar = changed(title, random);
        return similar.equals(title) || similar.length() > LONGEST ? title.toUpperCase(VIETNAMESE) : similar;
    }

    private static String changed(String title, RandomGenerator random) {
        return switch (random.nextInt(7)) {
            case 0 -> withoutAccents(title);
            case 1 -> title.toUpperCase(VIETNAMESE);
            case 2 -> PLACE.matcher(title).replaceFirst("");
            case 3 -> BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + lowerFirst(title);
            case 4 -> title + ENDINGS.get(random.nextInt(ENDINGS.size()));
            case 5 ->
                title.replace("òa", "oà")
                        .replace("óa", "oá")
                        .replace("ủy", "uỷ")
                        .replace("thủy", "thuỷ");
            default -> withoutOneWord(title, random);
        };
    }

    private static String withoutAccents(String title) {
        return MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static String lowerFirst(String title) {
        return title.substring(0, 1).toLowerCase(VIETNAMESE) + title.substring(1);
    }

    private static String withoutOneWord(String title, RandomGenerator random) {
        var words = new java.util.ArrayList<>(List.of(title.split(" ", -1)));
        words.remove(random.nextInt(1, words.size()));
        return String.join(" ", words);
    }
}
