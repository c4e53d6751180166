package vn.sangtao.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of files that can be attached. */
public enum AttachmentType {
    PDF("application/pdf", "pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "pptx"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png", "png"),
    MP4("video/mp4", "mp4", "m4v");

    private final String mediaType;
    private final String extension;
    private final String otherExtension;

    AttachmentType(String mediaType, String extension, String otherExtension) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.otherExtension = otherExtension;
    }

    /** Returns the media type with which it is served. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the extension for names of this type that have none. */
    public String extension() {
        return extension;
    }

    /** Returns the type with this media type. */
    static Optional<AttachmentType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /**
     * Returns the name with a matching extension: a correct one stays as it is, that of another of these types is
     * replaced, anything else is treated as part of the name.
     */
    String named(String name) {
        var dot = name.lastIndexOf('.');
        var present = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot > 0 && has(present)) {
            return name;
        }
        var isOfAnother = Arrays.stream(values()).anyMatch(type -> type.has(present));
        return (dot > 0 && isOfAnother ? name.substring(0, dot) : name) + "." + extension;
    }

    private boolean has(String present) {
        return present.equals(extension) || present.equals(otherExtension);
    }
}
