package vn.sangtao.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.io.input.BoundedInputStream;
import vn.sangtao.web.Problem;

/** Checks whether a ZIP is an Office document (OOXML) that can be accepted, by the declared type of its main part. */
final class OfficePackage {

    private static final Map<String, AttachmentType> MAIN_PARTS = Map.of(
            AttachmentType.DOCX.mediaType() + ".main+xml", AttachmentType.DOCX,
            AttachmentType.XLSX.mediaType() + ".main+xml", AttachmentType.XLSX,
            AttachmentType.PPTX.mediaType() + ".main+xml", AttachmentType.PPTX);

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MAXIMUM_PARTS = 10_000;
    private static final long MEGABYTE = 1024 * 1024;
    private static final long MAXIMUM_CONTENT_TYPES = MEGABYTE;

    /** Documents expand to some twenty times their size, repetitive tables to fifty. */
    private static final long MAXIMUM_RATIO = 100;

    private static final long MAXIMUM_UNPACKED = 512 * MEGABYTE;

    private OfficePackage() {}

    /**
     * Returns the type of the document; empty for a ZIP that is not an Office document, or a damaged one.
     *
     * @throws Problem {@code attachment-has-macros}, {@code attachment-unpacks-too-large}
     */
    static Optional<AttachmentType> typeOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAXIMUM_PARTS) {
                throw Problem.of(AttachmentProblems.UNPACKS_TOO_LARGE);
            }
            var contentTypes = zip.getEntry(CONTENT_TYPES);
            if (contentTypes == null) {
                return Optional.empty();
            }
            unpack(zip, Math.min(MAXIMUM_RATIO * Files.size(file) + MEGABYTE, MAXIMUM_UNPACKED));
            var declared = declaredTypes(zip, contentTypes);
            refuseMacros(zip, declared);
            return declared.stream().filter(MAIN_PARTS::containsKey).findFirst().map(MAIN_PARTS::get);
        } catch (ZipException | XMLStreamException damaged) {
            return Optional.empty();
        }
    }

    /** Decompresses everything and discards it: the sizes declared in a ZIP may be false. */
    private static void unpack(ZipFile zip, long most) throws IOException {
        var left = most;
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            try (var part = limited(zip, entries.nextElement(), left + 1)) {
                left -= part.transferTo(OutputStream.nullOutputStream());
            }
            if (left < 0) {
                throw Problem.of(AttachmentProblems.UNPACKS_TOO_LARGE);
            }
        }
    }

    private static Set<String> declaredTypes(ZipFile zip, ZipEntry contentTypes)
            throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var declared = new HashSet<String>();
        try (var part = limited(zip, contentTypes, MAXIMUM_CONTENT_TYPES)) {
            var reader = factory.createXMLStreamReader(part);
            while (reader.hasNext()) {
                reader.next();
                var type = reader.isStartElement() ? reader.getAttributeValue(null, "ContentType") : null;
                if (type != null) {
                    declared.add(type);
                }
            }
        }
        return declared;
    }

    private static void refuseMacros(ZipFile zip, Set<String> declared) {
        var says = declared.stream()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.contains("macroenabled") || type.contains("vbaproject"));
        var has = zip.stream()
                .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (says || has) {
            throw Problem.of(AttachmentProblems.HAS_MACROS);
        }
    }

    private static InputStream limited(ZipFile zip, ZipEntry part, long most) throws IOException {
        return BoundedInputStream.builder()
                .setInputStream(zip.getInputStream(part))
                .setMaxCount(most)
                .setPropagateClose(true)
                .get();
    }
}
