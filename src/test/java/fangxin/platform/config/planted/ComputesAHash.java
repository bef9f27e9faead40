package fangxin.platform.config.planted;

import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;

/** Gets an algorithm of keyed hashes by itself. */
class ComputesAHash {
    Mac mac() throws NoSuchAlgorithmException {
        return Mac.getInstance("HmacSHA256");
    }
}
