package vn.sangtao.localstack;

import java.nio.file.Path;

/** The one stack of this module's tests, started when the first of them asks for it; it ends with the process. */
final class SharedStack {
    static final LocalStackSettings SETTINGS =
            LocalStackSettings.forTests(Path.of("target/local-stack")).withDatabaseArguments("--local-infile=1");
    static final LocalStack STACK = LocalStack.start(SETTINGS);

    private SharedStack() {}
}
