package vn.sangtao.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import vn.sangtao.testing.RunFolder;

/** The scanner clamd of Debian, in a separate process, with a single signature: that of the EICAR test file. */
final class ClamdServer implements AutoCloseable {

    private static final Path FOLDER = RunFolder.of("clamd").toAbsolutePath();

    private final int port;
    private Process server;

    private ClamdServer(int port) throws IOException {
        this.port = port;
        server = run();
    }

    static ClamdServer start() throws IOException {
        var port = Servers.freePort();
        var database = Files.createDirectories(FOLDER.resolve("database"));
        var signature = HexFormat.of().formatHex(eicar().getBytes(StandardCharsets.US_ASCII));
        Files.writeString(database.resolve("test.ndb"), "Sangtao.Test.EICAR:0:*:" + signature + "\n");
        Files.deleteIfExists(socket());
        Files.writeString(FOLDER.resolve("clamd.conf"), """
                Foreground yes
                DatabaseDirectory %s
                TCPAddr 127.0.0.1
                TCPSocket %d
                LocalSocket %s
                TemporaryDirectory %s
                StreamMaxLength 25M
                """.formatted(database, port, socket(), FOLDER));
        return new ClamdServer(port);
    }

    private Process run() {
        var words = List.of("clamd", "--config-file=" + FOLDER.resolve("clamd.conf"));
        return Servers.start(words, port, FOLDER.resolve("clamd.log"));
    }

    /** Returns the harmless text that every scanner detects, in parts so that none reports this source file. */
    static String eicar() {
        return "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!" + "$H+H*";
    }

    /** Returns its address in the format of the API's settings. */
    String address() {
        return "127.0.0.1:" + port;
    }

    /** Returns the socket on which it also listens. */
    static Path socket() {
        return FOLDER.resolve("clamd.socket");
    }

    /** Stops it, does the work, and starts it again. */
    void whileAway(Runnable work) {
        Servers.end(server);
        try {
            work.run();
        } finally {
            server = run();
        }
    }

    @Override
    public void close() {
        Servers.end(server);
    }
}
