package vn.sangtao.sweep;

import java.util.HashMap;
import java.util.Map;
import vn.sangtao.localstack.LocalStack;
import vn.sangtao.localstack.LocalStackException;

/**
 * Tokens of the local stack's people, including those whose accounts a request has disabled since: the last ones
 * issued.
 */
final class LastingTokens {

    private final LocalStack stack;
    private final Map<String, String> last = new HashMap<>();

    LastingTokens(LocalStack stack) {
        this.stack = stack;
    }

    String of(String user) {
        try {
            last.put(user, stack.accessToken(user));
        } catch (LocalStackException closed) {
            if (!last.containsKey(user)) {
                throw closed;
            }
        }
        return last.getOrDefault(user, "");
    }
}
