package vn.sangtao.web;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats in which a whole list is available, besides its pages in JSON. */
public enum ExportFormat {
    CSV("text/csv", "csv"),
    NDJSON("application/x-ndjson", "ndjson"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Returns the media type by which {@code Accept} requests it. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the extension of file names. */
    public String extension() {
        return extension;
    }

    MediaType contentType() {
        return this == XLSX ? MediaType.valueOf(mediaType) : MediaType.valueOf(mediaType + ";charset=UTF-8");
    }

    /** Returns the format that an Accept header prefers to JSON; empty if JSON is at least as acceptable. */
    static Optional<ExportFormat> preferred(@Nullable String accept) {
        if (accept == null) {
            return Optional.empty();
        }
        var ranges = ranges(accept);
        var json = quality(ranges, MediaType.APPLICATION_JSON);
        return Arrays.stream(values())
                .filter(format -> named(ranges, format.mediaType) > json)
                .reduce((first, second) ->
                        named(ranges, second.mediaType) > named(ranges, first.mediaType) ? second : first);
    }

    /** Returns whether an Accept header accepts JSON at all. */
    static boolean takesJson(String accept) {
        return quality(ranges(accept), MediaType.APPLICATION_JSON) > 0;
    }

    private record Range(String type, double quality) {}

    private static List<Range> ranges(String accept) {
        return Arrays.stream(accept.split(","))
                .map(part -> {
                    var pieces = part.strip().split(";", -1);
                    var quality = Arrays.stream(pieces)
                            .map(String::strip)
                            .filter(piece -> piece.matches("q=[01](\\.[0-9]{0,3})?"))
                            .mapToDouble(piece -> Double.parseDouble(piece.substring(2)))
                            .findFirst()
                            .orElse(1);
                    return new Range(pieces[0].strip().toLowerCase(Locale.ROOT), quality);
                })
                .toList();
    }

    private static double named(List<Range> ranges, String type) {
        return ranges.stream()
                .filter(range -> range.type().equals(type))
                .mapToDouble(Range::quality)
                .max()
                .orElse(0);
    }

    private static double quality(List<Range> ranges, String type) {
        var named = named(ranges, type);
        return named > 0 ? named : Math.max(named(ranges, "application/*"), named(ranges, "*/*"));
    }
}
