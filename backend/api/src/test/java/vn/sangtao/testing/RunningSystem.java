package vn.sangtao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sangtao.localstack.LocalStack;
import vn.sangtao.localstack.LocalStackSettings;

/** Starts one real MariaDB and one real Keycloak for the whole run of tests, and points the API to them. */
public final class RunningSystem implements QuarkusTestResourceLifecycleManager {

    private static @Nullable LocalStack stack;

    /** Returns the running stack. */
    public static LocalStack stack() {
        if (stack == null) {
            throw new IllegalStateException("the system has not been started");
        }
        return stack;
    }

    @Override
    public Map<String, String> start() {
        stack = LocalStack.start(LocalStackSettings.forTests(RunFolder.of("local-stack"))
                .withDatabaseArguments("--userstat=1")); // counts which tables were written to
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", stack.jdbcUrl());
        settings.put("quarkus.datasource.username", stack.databaseUser());
        settings.put("quarkus.datasource.password", stack.databasePassword());
        settings.put("quarkus.flyway.username", stack.databaseOwner());
        settings.put("quarkus.flyway.password", stack.databaseOwnerPassword());
        settings.put("sangtao.history.key-file", stack.historyKey().toString());
        settings.put("quarkus.oidc.auth-server-url", stack.issuer());
        settings.put("sangtao.accounts.secret", stack.accountsSecret());
        settings.put(
                "sangtao.seed.folder",
                Path.of("../../deploy/seed").toAbsolutePath().normalize().toString());
        settings.put(
                "sangtao.storage.folder",
                RunFolder.of("storage").toAbsolutePath().toString());
        return settings;
    }

    @Override
    public void stop() {
        if (stack != null) {
            stack.close();
        }
    }
}
