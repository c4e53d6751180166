package vn.sangtao.goldenbook;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sangtao.attachment.AttachedFiles;
import vn.sangtao.goldenbook.DossierView.DossierWork;
import vn.sangtao.web.Accents;
import vn.sangtao.web.ComputedList;
import vn.sangtao.web.ExportFormat;
import vn.sangtao.web.Texts;

/**
 * Writes a dossier to a ZIP: the submission letter, the list as a workbook, and for each work a folder with a readable
 * page and its files. Streams its output: memory use doesn't grow with the files.
 */
@ApplicationScoped
class DossierArchive {

    private static final int LONGEST_NAME = 60;

    @Inject
    AttachedFiles files;

    @Inject
    @Location("goldenbook/letter.html")
    Template letter;

    @Inject
    @Location("goldenbook/forwarded.html")
    Template page;

    /** Writes the archive; leaves the stream open. */
    void write(DossierView dossier, List<ForwardedContent> works, ComputedList<DossierWork> list, OutputStream out)
            throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        text(zip, "to-trinh.html", letter.data("dossier", dossier).render());
        zip.putNextEntry(new ZipEntry("danh-sach.xlsx"));
        list.write(ExportFormat.XLSX, dossier.works(), "Danh sách", Texts.VIETNAMESE, new Unclosed(zip));
        zip.closeEntry();
        for (var work : works) {
            add(zip, work);
        }
        zip.finish();
    }

    private void add(ZipOutputStream zip, ForwardedContent work) throws IOException {
        var folder = "%03d-%s/".formatted(work.position(), plain(work.work().title()));
        text(zip, folder + "cong-trinh.html", page.data("held", work).render());
        var taken = new HashSet<>(Set.of("cong-trinh.html"));
        for (var file : work.files()) {
            zip.putNextEntry(new ZipEntry(folder + free(file.name(), taken)));
            files.copy(file.sha256(), file.bytes(), zip);
            zip.closeEntry();
        }
    }

    private static void text(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Returns an unused file name: files of a work may share a name, and no name may escape the folder. */
    private static String free(String name, Set<String> taken) {
        var safe = name.replaceAll("[\\\\/:*?\"<>|]", "_");
        var candidate = safe;
        for (var number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = number + "-" + safe;
        }
        return candidate;
    }

    /** Returns a title as a folder name that is valid on every system. */
    private static String plain(String title) {
        var words = Accents.without(title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) : words;
    }

    /** Keeps the workbook writer from closing the archive. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
