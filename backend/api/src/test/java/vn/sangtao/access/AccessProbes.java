package vn.sangtao.access;

import java.util.HashMap;
import java.util.Map;

/** The probes of each operation. A record that a refused request left unchanged is reused by the next. */
final class AccessProbes {

    private final Map<String, Probe> probes = new HashMap<>();

    AccessProbes() {
        var records = new AccessRecords();
        new ListProbes(probes, records).add();
        new OrganisationProbes(probes, records).add();
        new InitiativeProbes(probes, records).add();
        new GoldenBookProbes(probes, records).add();
        new ReviewingProbes(probes, records).add();
        new BallotProbes(probes, records).add();
        new DossierProbes(probes, records).add();
        new CommendationProbes(probes, records).add();
        new AttachmentProbes(probes, records).add();
        new ImportProbes(probes, records).add();
        new AccountProbes(probes).add();
        new HistoryProbes(probes, records).add();
    }

    /** Returns the probe of a row of the table. */
    Probe of(String row) {
        var probe = probes.get(row);
        if (probe == null) {
            throw new IllegalStateException("nothing tries " + row);
        }
        return probe;
    }
}
