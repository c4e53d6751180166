package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Generates passwords and stores them, so that they stay the same when the stack is restarted. */
final class Passwords {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Omits letters and digits that are easily confused. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;
    private static final String LINE = "%-18s %-18s %-22s %-12s %s%n";

    private Passwords() {}

    static String create() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** Returns the people with the passwords stored in the file; new people get one. */
    static People keep(Path file, People people) {
        var known = read(file);
        var complete = people.withPasswords(user -> known.getOrDefault(user, create()));
        write(file, table(complete));
        return complete;
    }

    /**
     * Returns the people in the file, with their stored passwords.
     *
     * @throws LocalStackException if the file does not exist
     */
    static People known(Path file, People people) {
        if (!Files.exists(file)) {
            throw new LocalStackException("There is no " + file + ": nobody's password is known here.");
        }
        var known = read(file);
        return people.only(known.keySet()).withPasswords(known::get);
    }

    /** Returns the single secret stored in the file. */
    static String keepOne(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, create());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LocalStackException("The file " + file + " can't be read.", e);
        }
    }

    /** Stores a key in the file, longer than passwords that people type. */
    static void keepKey(Path file) {
        if (!Files.exists(file)) {
            write(file, create() + create() + create());
        }
    }

    /** Returns the table of people as printed and stored: user, password, role, organisation, name. */
    static String table(People people) {
        var heading = LINE.formatted("# user", "password", "role", "organisation", "name");
        return people.accounts().map(Passwords::line).collect(Collectors.joining("", heading, ""));
    }

    private static String line(Account account) {
        var name = switch (account) {
            case Person person -> person.fullName();
            case MachineClient _ -> "(client credentials)";
        };
        return LINE.formatted(account.user(), account.password(), account.role(), account.organisation(), name);
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (var lines = Files.lines(file)) {
            var passwords = new HashMap<String, String>();
            lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 3))
                    .filter(columns -> columns.length == 3)
                    .forEach(columns -> passwords.put(columns[0], columns[1]));
            return passwords;
        } catch (IOException e) {
            throw new LocalStackException("The file " + file + " can't be read.", e);
        }
    }

    /** Writes the file atomically, readable by its owner only. */
    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            var draft = Files.createTempFile(
                    file.getParent(),
                    ".secret",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LocalStackException("The file " + file + " can't be written.", e);
        }
    }
}
