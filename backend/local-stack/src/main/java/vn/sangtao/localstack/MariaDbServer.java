package vn.sangtao.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A real MariaDB with the database {@code sangtao} and two accounts for it: the owner of its tables, and the service, which
 * may read everything and gets its other rights from the owner.
 */
final class MariaDbServer {
    private static final String DATABASE = "sangtao";
    private static final String OWNER = "sangtao";
    private static final String SERVICE = "sangtao_service";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int GREETING_TIMEOUT = 1000; // milliseconds

    private MariaDbServer() {}

    /**
     * Starts it on the data in the folder; creates a new database there the first time.
     *
     * @param folder holds {@code data} and the log
     * @param arguments arguments of the server, which override deploy/mariadb.cnf
     */
    static StartedDatabase start(Workplace workplace, Path folder, int port, List<String> arguments)
            throws InterruptedException {
        var programs = MariaDbBinaries.unpack(workplace.checkout());
        var data = folder.resolve("data");
        if (!Files.exists(data)) {
            install(programs, data);
        }
        var owner = new DatabaseAccount(OWNER, Passwords.keepOne(folder.resolve("password")));
        var service = new DatabaseAccount(SERVICE, Passwords.keepOne(folder.resolve("service-password")));
        var preparation = folder.resolve("prepare.sql");
        Passwords.write(preparation, preparation(owner, service));
        var program = new Program(
                "mariadb",
                words(workplace.checkout(), programs, data, preparation, port, arguments),
                Map.of("LD_LIBRARY_PATH", programs.resolve("libs").toString()),
                Set.of(),
                folder,
                folder.resolve("mariadb.log"));
        var server = StackServer.start(workplace.children(), program, () -> greets(port), PATIENCE);
        var url = "jdbc:mariadb://" + Ports.HOST + ":" + port + "/" + DATABASE;
        return new StartedDatabase(new DatabaseAddress(url, owner, service), server);
    }

    /**
     * Copies the database to a temporary name and then moves it, so that a kill in between leaves no partial database.
     */
    private static void install(Path programs, Path data) {
        var draft = data.resolveSibling("data.new");
        Folders.delete(draft);
        Folders.copy(MariaDbBinaries.emptyDatabase(programs), draft);
        try {
            Files.move(draft, data);
        } catch (IOException e) {
            throw new LocalStackException("A new database can't be laid in " + data + ".", e);
        }
    }

    /**
     * Returns the statements that the server runs at each start before it accepts connections; only the system's own
     * user may log in as root.
     */
    private static String preparation(DatabaseAccount owner, DatabaseAccount service) {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s;
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                ALTER USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO '%2$s'@'127.0.0.1' WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS '%4$s'@'127.0.0.1' IDENTIFIED BY '%5$s';
                ALTER USER '%4$s'@'127.0.0.1' IDENTIFIED BY '%5$s';
                GRANT SELECT ON %1$s.* TO '%4$s'@'127.0.0.1';
                ALTER USER 'root'@'localhost' IDENTIFIED VIA unix_socket;
                DROP USER IF EXISTS 'root'@'127.0.0.1';
                DROP USER IF EXISTS 'root'@'::1';
                DROP USER IF EXISTS ''@'localhost';
                DROP DATABASE IF EXISTS test;
                DELETE FROM mysql.db WHERE db LIKE 'test%%';
                FLUSH PRIVILEGES;
                """.formatted(DATABASE, owner.user(), owner.password(), service.user(), service.password());
    }

    private static List<String> words(
            Checkout checkout, Path programs, Path data, Path preparation, int port, List<String> arguments) {
        var words = new ArrayList<String>();
        words.add(programs.resolve("bin/mariadbd").toString());
        words.add("--defaults-file=" + checkout.databaseSettings()); // MariaDB requires this argument first
        words.add("--basedir=" + programs);
        words.add("--datadir=" + data);
        words.add("--bind-address=" + Ports.HOST);
        words.add("--port=" + port);
        words.add("--socket=@sangtao-" + port); // an abstract socket, which needs no file and so leaves none behind
        words.add("--skip-ssl"); // creating a certificate takes seconds at each start, and nothing leaves this machine
        words.add("--init-file=" + preparation);
        if (runsAsRoot()) {
            words.add("--user=root");
        }
        words.addAll(arguments);
        return words;
    }

    static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Checks for MariaDB's greeting, which it sends only once it has finished its preparation. */
    private static boolean greets(int port) {
        try (var socket = new Socket()) {
            socket.setSoTimeout(GREETING_TIMEOUT);
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral(Ports.HOST), port), GREETING_TIMEOUT);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false; // not yet ready
        }
    }
}
