package vn.sangtao.attachment;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import vn.sangtao.testing.RunFolder;

/** An S3-compatible server (S3Proxy), in a separate process, with one bucket. */
final class ObjectStoreServer implements AutoCloseable {

    private static final String BUCKET = "sangtao-attachments";
    private static final String ACCESS_KEY = "sangtao";
    private static final String SECRET_KEY = "only-for-the-tests";
    private static final Path FOLDER = RunFolder.of("object-store").toAbsolutePath();
    private static final Path RESOURCES =
            Path.of("src/test/resources/attachment").toAbsolutePath();

    private final Process server;
    private final int port;
    private final S3Client client;

    private ObjectStoreServer(Process server, int port) {
        this.server = server;
        this.port = port;
        client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .endpointOverride(address())
                .region(Region.AP_SOUTHEAST_1)
                .forcePathStyle(true)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
                .build();
    }

    static ObjectStoreServer start() throws IOException {
        Files.createDirectories(FOLDER);
        var port = Servers.freePort();
        var settings = FOLDER.resolve("s3proxy.properties");
        Files.writeString(settings, """
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=transient-nio2
                jclouds.identity=none
                jclouds.credential=none
                """.formatted(port, ACCESS_KEY, SECRET_KEY));
        var words = List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx192m",
                "-Dlogback.configurationFile=" + RESOURCES.resolve("object-store-logback.xml"),
                "-cp",
                classpath(),
                "org.gaul.s3proxy.Main",
                "--properties",
                settings.toString());
        var started = new ObjectStoreServer(Servers.start(words, port, FOLDER.resolve("s3proxy.log")), port);
        started.client.createBucket(bucket -> bucket.bucket(BUCKET));
        return started;
    }

    /** Returns the class path, which Maven downloads the first time. */
    private static String classpath() throws IOException {
        var classpath = FOLDER.resolve("classpath");
        if (!Files.exists(classpath)) {
            Servers.run(List.of(
                    Path.of("../mvn").toAbsolutePath().normalize().toString(),
                    "-B",
                    "-q",
                    "-f",
                    RESOURCES.resolve("object-store-pom.xml").toString(),
                    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
                    "-Dmdep.outputFile=" + classpath));
        }
        return Files.readString(classpath);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Returns the settings that point the API to it. */
    Map<String, String> settings() {
        return Map.of(
                "sangtao.storage.s3.bucket", BUCKET,
                "sangtao.storage.s3.endpoint", address().toString(),
                "sangtao.storage.s3.access-key", ACCESS_KEY,
                "sangtao.storage.s3.secret-key", SECRET_KEY);
    }

    /** Returns the keys of the stored objects. */
    List<String> keys() {
        return client.listObjectsV2(list -> list.bucket(BUCKET)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    @Override
    public void close() {
        client.close();
        Servers.end(server);
    }
}
