package vn.sangtao.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine, on the loopback address only. */
final class Ports {
    static final String HOST = "127.0.0.1";

    private Ports() {}

    /** Returns a port that is free at this moment. */
    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LocalStackException("This machine gives no free port.", e);
        }
    }

    /**
     * Checks that the port is free.
     *
     * @param variable the environment variable by which another port can be chosen
     * @throws LocalStackException if the port is taken
     */
    static void demandFree(int port, String variable) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(HOST), port));
        } catch (IOException e) {
            throw new LocalStackException(
                    "Port " + port + " is taken by another program: stop that program, or set " + variable
                            + " to a free port.",
                    e);
        }
    }
}
