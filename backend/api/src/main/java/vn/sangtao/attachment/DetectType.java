package vn.sangtao.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.sangtao.web.Problem;

/** Detects the type of a file by its content, whatever its name and the client say. */
@ApplicationScoped
class DetectType {

    /** Types that begin like a ZIP; only the content shows whether it is an Office document. */
    private static final Set<String> PACKAGES = Set.of("application/zip", "application/x-tika-ooxml");

    private static final Map<String, AttachmentType> OTHER_NAMES =
            Map.of("application/mp4", AttachmentType.MP4, "video/x-m4v", AttachmentType.MP4);

    /** Tika's type for every file of that family with an unknown brand. */
    private static final String FAMILY_OF_MP4 = "video/quicktime";

    /**
     * The brands of the base format (ISO/IEC 14496-12) and of videos from phones and cameras; excludes QuickTime's own.
     */
    private static final Pattern MP4_BRAND = Pattern.compile("ftyp(iso[0-9a-zA-Z]|avc1|mp4[0-9v]|mmp4|dash|MSNV|ndsc)");

    private static final int BRAND_OFFSET = 4;
    private static final int BRAND_LENGTH = 8;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * Returns the type of the file.
     *
     * @throws Problem {@code attachment-type-not-allowed}, {@code attachment-has-macros},
     *     {@code attachment-unpacks-too-large}
     */
    AttachmentType of(Path file) {
        try {
            var detected = detect(file);
            if (PACKAGES.contains(detected)) {
                return OfficePackage.typeOf(file)
                        .orElseThrow(() -> AttachmentProblems.typeNotAllowed("application/zip"));
            }
            return AttachmentType.ofMediaType(detected)
                    .or(() -> Optional.ofNullable(OTHER_NAMES.get(detected)))
                    .orElseThrow(() -> AttachmentProblems.typeNotAllowed(detected));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String detect(Path file) throws IOException {
        try (var start = new BufferedInputStream(Files.newInputStream(file))) {
            var detected = types.detect(start, new Metadata()).getBaseType().toString();
            return detected.equals(FAMILY_OF_MP4) && hasBrandOfMp4(start) ? AttachmentType.MP4.mediaType() : detected;
        }
    }

    private static boolean hasBrandOfMp4(InputStream start) throws IOException {
        start.skipNBytes(BRAND_OFFSET);
        var brand = new String(start.readNBytes(BRAND_LENGTH), StandardCharsets.ISO_8859_1);
        return MP4_BRAND.matcher(brand).matches();
    }
}
