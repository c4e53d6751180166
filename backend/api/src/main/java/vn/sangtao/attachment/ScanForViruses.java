package vn.sangtao.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sangtao.web.Problem;

/** Scans files with clamd, if the settings name one. */
@ApplicationScoped
class ScanForViruses {

    private static final Logger LOG = Logger.getLogger(ScanForViruses.class);

    private final Optional<Clamd> scanner;

    ScanForViruses(
            @ConfigProperty(name = "sangtao.attachment.clamd") Optional<String> address,
            @ConfigProperty(name = "sangtao.attachment.clamd-timeout", defaultValue = "PT60S") Duration timeout) {
        scanner = address.map(given -> new Clamd(given, timeout));
    }

    /**
     * Checks that the scanner finds nothing in the file.
     *
     * @throws Problem {@code attachment-infected}; {@code attachment-not-scanned} if clamd is unavailable or gives no
     *     verdict
     */
    void require(Path file) {
        scanner.ifPresent(clamd -> require(clamd, file));
    }

    private static void require(Clamd clamd, Path file) {
        try {
            clamd.find(file).ifPresent(signature -> {
                LOG.warnf("A file that was sent is infected: %s", signature);
                throw Problem.of(AttachmentProblems.INFECTED).with("signature", signature);
            });
        } catch (IOException away) {
            LOG.errorf(away, "clamd at %s could not be asked", clamd.address());
            throw Problem.of(AttachmentProblems.NOT_SCANNED).header("Retry-After", "60");
        }
    }
}
