package vn.sangtao.bench.initiatives;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The real organisations and campaigns of Cần Thơ, from deploy/seed. */
final class Seed {
    private static final String PLACE = "/vn/sangtao/bench/seed/";
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam ";

    private Seed() {}

    /** A body of the Front that is valid on a day. */
    record Organisation(String code, String kind, String name, String administrativeUnitCode) {
        boolean isCommune() {
            return kind.equals("COMMUNE_FRONT");
        }

        /** Returns the ward or commune, such as "phường Ninh Kiều". */
        String ward() {
            return name.substring(FRONT.length());
        }
    }

    /** A movement, drive or contest, and the organisation that leads it. */
    record Campaign(String code, String leadOrganisation) {}

    static List<Organisation> organisationsOn(LocalDate day) {
        return read("organisations.csv").stream()
                .filter(row -> validOn(day, row))
                .map(row -> new Organisation(
                        row.getField("code"),
                        row.getField("kind"),
                        row.getField("name"),
                        row.getField("administrativeUnitCode")))
                .toList();
    }

    static List<Campaign> campaigns() {
        return read("campaigns.csv").stream()
                .map(row -> new Campaign(row.getField("code"), row.getField("leadOrganisationCode")))
                .toList();
    }

    private static boolean validOn(LocalDate day, NamedCsvRecord row) {
        var from = row.getField("validFrom");
        var to = row.getField("validTo");
        return (from.isEmpty() || !LocalDate.parse(from).isAfter(day))
                && (to.isEmpty() || LocalDate.parse(to).isAfter(day));
    }

    private static List<NamedCsvRecord> read(String file) {
        var stream = Seed.class.getResourceAsStream(PLACE + file);
        if (stream == null) {
            throw new IllegalStateException("The seed file " + file + " isn't in the build.");
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
