package vn.sangtao.attachment;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sangtao.testing.RunFolder;

/**
 * An API that stores contents in an S3 store, has files scanned by clamd, and receives them on a disk of 4 MB. Mounting
 * that disk requires root, as on the machines that build this.
 */
public final class Elsewhere implements QuarkusTestResourceLifecycleManager {

    /** Mount point of the small disk. */
    static final Path DISK = RunFolder.of("small-disk").toAbsolutePath();

    private static @Nullable ObjectStoreServer objectStore;
    private static @Nullable ClamdServer clamd;

    static ObjectStoreServer objectStore() {
        return Objects.requireNonNull(objectStore);
    }

    static ClamdServer clamd() {
        return Objects.requireNonNull(clamd);
    }

    /** Runs after the running system, whose storage folder it replaces. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        try {
            Files.createDirectories(DISK);
            Servers.run(List.of("mount", "-t", "tmpfs", "-o", "size=4m", "sangtao-test", DISK.toString()));
            objectStore = ObjectStoreServer.start();
            clamd = ClamdServer.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var settings = new HashMap<>(objectStore().settings());
        settings.put("sangtao.storage.folder", DISK.toString());
        settings.put("sangtao.attachment.clamd", clamd().address());
        return settings;
    }

    @Override
    public void stop() {
        if (clamd != null) {
            clamd.close();
        }
        if (objectStore != null) {
            objectStore.close();
        }
        Servers.run(List.of("umount", DISK.toString()));
    }
}
