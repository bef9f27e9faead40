package fangxin.naming.title;

import fangxin.common.Sha256;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Value: salted hash of the ground of an entry in the history of a title, which remains public when the ground is not
 * public any more, and by which the office can prove what the entry stated. It is SHA-256 of the salt and of what the
 * entry stated; the salt is never published, so that nobody can try grounds out.
 */
record GroundCommitment(String salt, String hash) {
    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static GroundCommitment of(TitleEvent entry) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return of(entry, HexFormat.of().formatHex(salt));
    }

    /** Returns the commitment under a known salt, to prove what the entry stated. */
    static GroundCommitment of(TitleEvent entry, String salt) {
        TitleCause cause = entry.change() == null ? null : entry.change().cause();
        return new GroundCommitment(
                salt,
                Sha256.hex(lines(
                        salt,
                        entry.title().number(),
                        entry.seq(),
                        entry.type(),
                        entry.effectiveOn(),
                        entry.documentNumber(),
                        entry.reason(),
                        cause == null ? null : cause.ground().zh(),
                        cause == null ? null : cause.input().zh())));
    }

    private static String lines(Object... parts) {
        return Arrays.stream(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining("\n"));
    }
}
