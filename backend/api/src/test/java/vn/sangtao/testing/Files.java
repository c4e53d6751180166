package vn.sangtao.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Downloads lists as files, as scripts do. */
public final class Files {

    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Files() {}

    /** Returns the response with a body that is read as it arrives; the path begins after {@code /api/v1}, encoded. */
    public static HttpResponse<InputStream> open(HttpClient client, String user, String mediaType, String path)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + RunningSystem.stack().accessToken(user))
                .header("Accept", mediaType)
                .build();
        return client.send(request, BodyHandlers.ofInputStream());
    }

    /** Returns the rows of a workbook's first sheet. */
    public static List<Row> rows(byte[] workbook) {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            return read.getFirstSheet().read();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
