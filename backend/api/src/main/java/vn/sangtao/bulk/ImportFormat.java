package vn.sangtao.bulk;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file formats of imports. */
public enum ImportFormat {
    CSV("text/csv"),
    NDJSON("application/x-ndjson"),
    XLSX(ImportFormat.XLSX_TYPE);

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    ImportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<ImportFormat> of(@Nullable String contentType) {
        return Arrays.stream(values())
                .filter(format -> contentType != null && contentType.startsWith(format.mediaType))
                .findFirst();
    }
}
