package vn.sangtao.localstack;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout of this project: the location of its settings and of downloaded tools. */
record Checkout(Path root) {

    /**
     * Searches from the working directory upwards.
     *
     * @throws LocalStackException if the working directory is outside the project
     */
    static Checkout find() {
        var start = Path.of("").toAbsolutePath();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            var found = new Checkout(folder);
            if (Files.exists(found.realm()) && Files.exists(found.maven())) {
                return found;
            }
        }
        throw new LocalStackException(
                "Neither " + start + " nor a folder above it is a checkout of Sáng Tạo (with deploy/realm.json).");
    }

    Path realm() {
        return root.resolve("deploy/realm.json");
    }

    Path databaseSettings() {
        return root.resolve("deploy/mariadb.cnf");
    }

    Path maven() {
        return root.resolve("backend/mvn");
    }

    /**
     * Returns the folder of downloaded programs, shared by all state folders, so that deleting a state causes no new
     * download.
     */
    Path tools() {
        return root.resolve(".local/tools");
    }
}
