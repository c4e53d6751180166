package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.sangtao.history.HistoryKey;

/**
 * Encrypts votes while their ballot is open, with a key derived from one that is kept next to the database and never in
 * it: access to tables, backups or the database's own logs reveals no vote and no count. A vote moved to another work
 * or ballot can't be decrypted.
 */
@ApplicationScoped
class BallotSeal {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;
    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Inject
    HistoryKey secret;

    /** Encrypts the vote; all results have the same length and each is unique. */
    byte[] seal(Vote vote, UUID ballot, UUID nomination) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var content = carry(Cipher.ENCRYPT_MODE, nonce, new byte[] {vote.mark()}, ballot, nomination);
        return ByteBuffer.allocate(nonce.length + content.length)
                .put(nonce)
                .put(content)
                .array();
    }

    /**
     * Decrypts a vote.
     *
     * @throws IllegalStateException if it was sealed with another key, or was changed
     */
    Vote open(byte[] seal, UUID ballot, UUID nomination) {
        var nonce = Arrays.copyOf(seal, NONCE_BYTES);
        var content = Arrays.copyOfRange(seal, NONCE_BYTES, seal.length);
        return Vote.marked(carry(Cipher.DECRYPT_MODE, nonce, content, ballot, nomination)[0]);
    }

    private byte[] carry(int mode, byte[] nonce, byte[] content, UUID ballot, UUID nomination) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            var key = new SecretKeySpec(secret.derive("ballot " + ballot), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bytes(ballot));
            cipher.updateAAD(bytes(nomination));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A vote of ballot " + ballot + " can't be sealed or opened.", broken);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
