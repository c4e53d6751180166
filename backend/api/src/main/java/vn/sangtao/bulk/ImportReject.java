package vn.sangtao.bulk;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row that an import refused. */
@Entity
@Immutable
public class ImportReject extends PanacheEntityBase {

    /** The import and the line of the row. */
    @Embeddable
    public record Key(UUID jobId, long line) {}

    @EmbeddedId
    public Key key = new Key(new UUID(0, 0), 0);

    /** The cells as sent, in JSON. */
    public String raw = "";

    /** The faults with their columns, in JSON. */
    public String faults = "";

    static ImportReject of(UUID jobId, long line, String raw, String faults) {
        var reject = new ImportReject();
        reject.key = new Key(jobId, line);
        reject.raw = raw;
        reject.faults = faults;
        return reject;
    }
}
