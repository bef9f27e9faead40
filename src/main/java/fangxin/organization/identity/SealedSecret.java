package fangxin.organization.identity;

import fangxin.platform.persistence.AesGcm;

/**
 * Functions that encrypt the secrets of second factors and decrypt them, bound to the account by {@link AesGcm}: a copy
 * of the database opens nothing, and no row can be given to another account.
 */
final class SealedSecret {
    private static final String KEY = "second-factors";

    private SealedSecret() {}

    static String seal(byte[] secret, String account) {
        return AesGcm.encrypt(KEY, account, secret);
    }

    static byte[] open(String sealed, String account) {
        return AesGcm.decrypt(KEY, account, sealed);
    }
}
