package vn.sangtao.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Client of the ClamAV scanner, using its command INSTREAM: the file in chunks, each preceded by its length in four
 * bytes, and a length of 0 at the end; the response is a line terminated by a zero byte.
 *
 * @param address {@code host:port}, or {@code unix:} and the path of a socket
 * @param timeout the maximum time for one file
 */
record Clamd(String address, Duration timeout) {

    private static final Logger LOG = Logger.getLogger(Clamd.class);
    private static final String UNIX = "unix:";
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PART = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    /**
     * Scans the file.
     *
     * @return the name of the signature found; empty for a clean file
     * @throws IOException if clamd is unavailable, takes too long or gives no verdict
     */
    Optional<String> find(Path file) throws IOException {
        var answer = ask(file);
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        throw new IOException("clamd answered: " + answer);
    }

    private String ask(Path file) throws IOException {
        var isUnix = address.startsWith(UNIX);
        try (var socket = isUnix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
                var content = FileChannel.open(file)) {
            // a blocking channel has no timeout: closing it ends whatever it waits for
            var watch = Thread.ofVirtual().name("clamd-timeout").start(() -> closeAfterTimeout(socket));
            try {
                socket.connect(where(isUnix));
                send(content, socket);
                return answer(socket);
            } finally {
                watch.interrupt();
            }
        }
    }

    private void closeAfterTimeout(SocketChannel socket) {
        try {
            Thread.sleep(timeout);
            socket.close();
        } catch (InterruptedException inTime) {
            LOG.trace("clamd answered in time");
        } catch (IOException broken) {
            LOG.warn("The connection to clamd can't be closed", broken);
        }
    }

    private SocketAddress where(boolean isUnix) {
        if (isUnix) {
            return UnixDomainSocketAddress.of(address.substring(UNIX.length()));
        }
        var colon = address.lastIndexOf(':');
        return new InetSocketAddress(
                address.substring(0, colon), Integer.parseInt(address, colon + 1, address.length(), 10));
    }

    private static void send(FileChannel content, SocketChannel socket) throws IOException {
        write(ByteBuffer.wrap(COMMAND), socket);
        var part = ByteBuffer.allocateDirect(Integer.BYTES + PART);
        for (var read = 0; read >= 0; ) {
            part.clear().position(Integer.BYTES);
            read = content.read(part);
            part.flip().putInt(0, Math.max(read, 0));
            write(part, socket);
        }
    }

    private static void write(ByteBuffer bytes, SocketChannel socket) throws IOException {
        while (bytes.hasRemaining()) {
            socket.write(bytes);
        }
    }

    private static String answer(SocketChannel socket) throws IOException {
        var line = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (socket.read(buffer.clear()) > 0 && line.size() < LONGEST_ANSWER) {
            line.write(buffer.array(), 0, buffer.position());
        }
        return line.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }
}
