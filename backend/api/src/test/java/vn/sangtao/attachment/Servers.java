package vn.sangtao.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Programs that tests start and stop. */
final class Servers {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Servers() {}

    /** Returns a free port. */
    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Starts a server and waits until it listens. */
    static Process start(List<String> words, int port, Path log) {
        try {
            var server = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            // if this process is killed from outside, nothing else would stop the server
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (!listens(port)) {
                if (!server.isAlive() || System.nanoTime() > end) {
                    server.destroyForcibly();
                    throw new IllegalStateException(
                            words.getFirst() + " doesn't listen on " + port + ":\n" + Files.readString(log));
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Stops a server and waits until it has exited. */
    static void end(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a program to its end. */
    static void run(List<String> words) {
        try {
            var log = Files.createTempFile("sangtao", ".log");
            var program = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (program.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", words) + " failed:\n" + Files.readString(log));
            }
            Files.delete(log);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
