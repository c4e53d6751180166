package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.List;

/** Builds the API and the site from their sources, if these have changed since the last build. */
final class Builds {
    /** The sources of the site; excludes the output of tests next to them. */
    private static final List<String> OF_THE_SITE = List.of(
            "src",
            "public",
            "scripts",
            "index.html",
            "package.json",
            "package-lock.json",
            "postcss.config.cjs",
            "tsconfig.json",
            "tsconfig.site.json",
            "vite.config.ts");

    private final Workplace workplace;
    private final Path backend;
    private final Path frontend;

    Builds(Workplace workplace) {
        this.workplace = workplace;
        this.backend = workplace.checkout().root().resolve("backend");
        this.frontend = workplace.checkout().root().resolve("frontend");
    }

    /** Returns the packaged API. */
    Path api() throws InterruptedException {
        var module = backend.resolve("api");
        var jar = module.resolve("target/quarkus-app/quarkus-run.jar");
        var freshness = new Freshness(
                jar, List.of(backend.resolve("pom.xml"), module.resolve("pom.xml"), module.resolve("src/main")));
        if (freshness.isDue()) {
            workplace.say("Building the API …");
            var maven = workplace.checkout().maven().toString();
            var words = List.of(
                    maven,
                    "-B",
                    "-pl",
                    "api",
                    "-am",
                    "package",
                    "-Dmaven.test.skip=true",
                    "-Dspotless.check.skip=true");
            run("api-build", words, backend);
            freshness.confirm();
        }
        return jar;
    }

    /** Returns the folder of the built site. */
    Path site() throws InterruptedException {
        var site = frontend.resolve("dist");
        var sources = OF_THE_SITE.stream().map(frontend::resolve).toList();
        var freshness = new Freshness(site.resolve("index.html"), sources);
        if (freshness.isDue()) {
            installPackages();
            workplace.say("Building the site …");
            run("site-build", List.of("npm", "run", "build"), frontend);
            freshness.confirm();
        }
        return site;
    }

    private void installPackages() throws InterruptedException {
        var installed = frontend.resolve("node_modules/.package-lock.json");
        var wanted = List.of(frontend.resolve("package-lock.json"));
        if (new Freshness(installed, wanted).isDue()) {
            workplace.say("Fetching the packages of the site …");
            run("site-packages", List.of("npm", "ci", "--no-audit", "--no-fund"), frontend);
        }
    }

    private void run(String name, List<String> words, Path folder) throws InterruptedException {
        var log = workplace.state().resolve("logs").resolve(name + ".log");
        workplace.children().run(new Program(name, words, folder, log));
    }
}
