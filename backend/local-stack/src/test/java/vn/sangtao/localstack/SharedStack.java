package vn.sangtao.localstack;

import java.nio.file.Path;

/** The only stack of this module's tests, started on first use; it ends with the process. */
final class SharedStack {
    static final LocalStackSettings SETTINGS =
            LocalStackSettings.forTests(Path.of("target/local-stack")).withDatabaseArguments("--local-infile=1");
    static final LocalStack STACK = LocalStack.start(SETTINGS);

    private SharedStack() {}
}
