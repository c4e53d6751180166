package vn.sangtao.attachment;

import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.RunFolder;

/** Attachments for tests, sent as people send them, and access to what is stored of them. */
public final class AttachmentRecords {

    /** The location of files being received, in the storage folder of the tests. */
    static final Path UPLOADS = RunFolder.of("storage/uploads");

    private AttachmentRecords() {}

    /** Sends a file to a record. */
    static Response send(String user, String record, String name, byte[] file) {
        return as(user).contentType("application/octet-stream")
                .queryParam("name", name)
                .body(file)
                .post(record + "/attachments");
    }

    /** Attaches a file and returns its path. */
    public static String attached(String user, String record, String name, byte[] file) {
        return created(send(user, record, name, file));
    }

    /** Removes an attachment from its record, as somebody who has just read it. */
    static ValidatableResponse remove(String user, String attachment) {
        var tag = as(user).get(attachment).then().statusCode(200).extract().header("ETag");
        return as(user).header("If-Match", tag).delete(attachment).then();
    }

    /** Returns the number of attachments of a record, visible or not. */
    static long count(String record) {
        var id = UUID.fromString(Api.idOf(record));
        return QuarkusTransaction.requiringNew().call(() -> Attachment.count("recordId", id));
    }

    /** Returns the path of a content in the storage folder of the tests. */
    static Path content(byte[] file) {
        var sha256 = sha256(file);
        return RunFolder.of("storage/contents").resolve(sha256.substring(0, 2), sha256);
    }

    static String sha256(byte[] file) {
        return HexFormat.of().formatHex(digest(file));
    }

    static byte[] digest(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Returns the files in the folder for files being received: none, once every request has ended. */
    static List<Path> unfinished(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
