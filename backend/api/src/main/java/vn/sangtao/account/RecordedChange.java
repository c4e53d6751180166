package vn.sangtao.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/**
 * Changes an account so that the history cannot miss it: records the intent, calls Keycloak, records the outcome, each
 * in a transaction of its own. Changes left PENDING by a crash are resolved from the account's content, at the next
 * change of the account or reading of the history.
 */
@ApplicationScoped
class RecordedChange {

    /** Longer than any call of Keycloak; what is PENDING for longer was abandoned. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    RealmAccounts accounts;

    @Inject
    Clock clock;

    /**
     * Performs the change.
     *
     * @param act calls Keycloak, and returns the resulting account
     * @throws Problem {@code unavailable} while another change of the same account is pending, and whatever {@code act}
     *     throws
     */
    Account carry(AccountChange.Intent intent, Caller caller, Supplier<Account> act) {
        settleForsaken(intent.cityCode());
        var id = begin(intent, caller);
        try {
            var account = act.get();
            end(id, AccountChangeState.DONE, account);
            return account;
        } catch (RuntimeException failed) {
            settleAfter(failed, id);
            throw failed;
        } finally {
            accounts.forget();
        }
    }

    private UUID begin(AccountChange.Intent intent, Caller caller) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!AccountChange.underWay(intent.username()).isEmpty()) {
                throw Problem.of(ProblemType.UNAVAILABLE).header("Retry-After", "2");
            }
            var change = AccountChange.begin(intent, caller);
            change.persistAndFlush();
            return change.id();
        });
    }

    private void end(UUID id, AccountChangeState how, @Nullable Account account) {
        QuarkusTransaction.requiringNew()
                .run(() -> StoredRecord.found(AccountChange.<AccountChange>findById(id))
                        .end(how, account, now()));
    }

    private void settleAfter(RuntimeException failed, UUID id) {
        try {
            settle(id, isRefusal(failed));
        } catch (RuntimeException away) {
            failed.addSuppressed(away); // it stays PENDING until it can be resolved
        }
    }

    private static boolean isRefusal(RuntimeException failed) {
        return failed instanceof Problem problem && problem.type().status() < 500;
    }

    /** Resolves the city's changes that were begun long ago and never ended. */
    void settleForsaken(String cityCode) {
        QuarkusTransaction.requiringNew()
                .call(() -> AccountChange.forsaken(cityCode, now().minus(PATIENCE)))
                .forEach(id -> settle(id, false));
    }

    private void settle(UUID id, boolean refused) {
        var change = QuarkusTransaction.requiringNew()
                .call(() -> StoredRecord.found(AccountChange.<AccountChange>findById(id)));
        if (!change.kind.changesContent()) {
            end(id, refused ? AccountChangeState.FAILED : AccountChangeState.UNCERTAIN, null);
            return;
        }
        var account = accounts.byUsername(change.username).orElse(null);
        var present = account == null ? null : account.content();
        var isAsBefore = Objects.equals(present, change.contentBefore);
        var failed = isAsBefore || (change.contentBefore == null && refused);
        end(id, failed ? AccountChangeState.FAILED : AccountChangeState.DONE, failed ? null : account);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
