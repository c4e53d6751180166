package vn.sangtao.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files of all kinds, each with unique content. */
public final class SampleFiles {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private SampleFiles() {}

    /** Returns a document of one page, with this text in a comment. */
    public static byte[] pdf(String text) {
        return """
                %%PDF-1.4
                %% %s %s
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
                trailer << /Root 1 0 R >>
                %%%%EOF
                """.formatted(UUID.randomUUID(), text).getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] pdf() {
        return pdf("");
    }

    /** Returns a document padded to this size with bytes that can't be compressed. */
    public static byte[] pdf(int bytes) {
        var file = new byte[bytes];
        new Random(UUID.randomUUID().getMostSignificantBits()).nextBytes(file);
        var start = pdf();
        System.arraycopy(start, 0, file, 0, start.length);
        return file;
    }

    /** Returns a picture in {@code png} or {@code jpg}. */
    static byte[] picture(String format) {
        var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, UUID.randomUUID().hashCode());
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, file);
            // after the end of the picture, where it does no harm: two may have the same colour
            file.write(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    /** Returns the first box of a video, with its brand, and an empty one. */
    static byte[] film(String brand) {
        var file = ByteBuffer.allocate(24 + 44);
        file.putInt(24)
                .put(ascii("ftyp"))
                .put(ascii(brand))
                .putInt(512)
                .put(ascii(brand))
                .put(ascii("mp41"));
        file.putInt(44).put(ascii("mdat")).put(ascii(UUID.randomUUID().toString()));
        return file.array();
    }

    /**
     * Returns an Office document: {@code wordprocessingml.document}, {@code spreadsheetml.sheet} and so on, with these
     * parts.
     */
    static byte[] office(String main, Map<String, byte[]> parts) {
        return officeOf(OFFICE + main + ".main+xml", parts);
    }

    /** Returns an Office document whose main part declares this type. */
    static byte[] officeOf(String contentType, Map<String, byte[]> parts) {
        var all = new TreeMap<>(parts);
        all.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/main.xml" ContentType="%s"/></Types>
                """.formatted(contentType).getBytes(StandardCharsets.UTF_8));
        all.put("main.xml", ("<main id='" + UUID.randomUUID() + "'/>").getBytes(StandardCharsets.UTF_8));
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    /** Returns the beginning of a Windows program. */
    static byte[] program() {
        var file = new byte[512];
        var header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("MZ")).putInt(60, 128).position(128);
        header.put(ascii("PE")).put((byte) 0).put((byte) 0).putShort((short) 0x8664);
        return file;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
