package vn.sangtao.sweep;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/** Sends HTTP/1.1 over plain sockets: a real client would refuse to send most of these requests. */
record Wire(int port, AtomicLong refused) {

    private static final int PATIENCE_MILLIS = 90_000;
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    /** A response; status 0 if there was no valid HTTP. */
    record Answer(int status, Map<String, List<String>> headers, String text, Duration took) {

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }

        String mediaType() {
            return header("content-type").split(";", 2)[0].strip();
        }
    }

    Wire(int port) {
        this(port, new AtomicLong());
    }

    /** Sends the request; {@code refused} counts the 401 and 403 responses of the API. */
    Answer send(Attempt attempt) {
        var head = new StringBuilder()
                .append(attempt.method)
                .append(' ')
                .append(attempt.target())
                .append(" HTTP/1.1\r\nHost: 127.0.0.1:")
                .append(port)
                .append("\r\nConnection: close\r\n");
        attempt.headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        var body = attempt.body == null ? new byte[0] : attempt.body;
        if (attempt.body != null) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var began = System.nanoTime();
        var raw = exchange(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8), body);
        var answer = parse(raw, attempt.method, Duration.ofNanos(System.nanoTime() - began));
        var isOfTheApi = attempt.path.startsWith("/api/");
        if (isOfTheApi && (answer.status() == 401 || answer.status() == 403)) {
            refused.incrementAndGet();
        }
        return answer;
    }

    private byte[] exchange(byte[] head, byte[] body) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, head, body);
            return readAll(socket.getInputStream());
        } catch (IOException noAnswer) {
            return noAnswer.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * A server that refuses a request early may close the connection before it has been sent in full; its response
     * counts.
     */
    private static void write(Socket socket, byte[] head, byte[] body) throws IOException {
        try {
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (SocketException closedEarly) {
            if (socket.getInputStream().available() == 0) {
                throw closedEarly;
            }
        }
    }

    private static byte[] readAll(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        var part = new byte[16 * 1024];
        try {
            for (var read = in.read(part); read >= 0; read = in.read(part)) {
                all.write(part, 0, read);
            }
        } catch (SocketException reset) {
            if (all.size() == 0) {
                throw reset;
            }
        }
        return all.toByteArray();
    }

    private static Answer parse(byte[] raw, String method, Duration took) {
        var end = indexOf(raw, END_OF_HEAD, 0);
        if (end < 0) {
            return new Answer(0, Map.of(), new String(raw, StandardCharsets.UTF_8), took);
        }
        var lines = new String(raw, 0, end, StandardCharsets.ISO_8859_1).split("\r\n", -1);
        var headers = new TreeMap<String, List<String>>();
        for (var index = 1; index < lines.length; index++) {
            var parts = lines[index].split(":", 2);
            headers.computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(parts.length == 2 ? parts[1].strip() : "");
        }
        var status = Integer.parseInt(lines[0].split(" ", 3)[1]);
        var sent = java.util.Arrays.copyOfRange(raw, end + END_OF_HEAD.length, raw.length);
        var body = method.equals("HEAD") ? "" : new String(decoded(sent, headers), StandardCharsets.UTF_8);
        return new Answer(status, headers, body, took);
    }

    private static byte[] decoded(byte[] sent, Map<String, List<String>> headers) {
        var body = headers.getOrDefault("transfer-encoding", List.of()).contains("chunked") ? unchunked(sent) : sent;
        if (!headers.getOrDefault("content-encoding", List.of()).contains("gzip")) {
            return body;
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return plain.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] unchunked(byte[] sent) {
        var whole = new ByteArrayOutputStream();
        var at = 0;
        while (at < sent.length) {
            var lineEnd = indexOf(sent, new byte[] {'\r', '\n'}, at);
            if (lineEnd < 0) {
                return whole.toByteArray();
            }
            var length = Integer.parseInt(new String(sent, at, lineEnd - at, StandardCharsets.ISO_8859_1).strip(), 16);
            whole.write(sent, lineEnd + 2, Math.min(length, sent.length - lineEnd - 2));
            at = lineEnd + 2 + length + 2;
        }
        return whole.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] part, int from) {
        for (var index = from; index <= bytes.length - part.length; index++) {
            if (java.util.Arrays.equals(bytes, index, index + part.length, part, 0, part.length)) {
                return index;
            }
        }
        return -1;
    }
}
