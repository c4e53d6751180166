package vn.sangtao.localstack;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds this project: where its settings lie and where fetched tools are kept. */
record Checkout(Path root) {

    /**
     * Looks from the working directory upwards.
     *
     * @throws LocalStackException when the working directory is outside the project
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

    /** Fetched programs, the same for every state folder, so that forgetting a state fetches nothing anew. */
    Path tools() {
        return root.resolve(".local/tools");
    }
}
