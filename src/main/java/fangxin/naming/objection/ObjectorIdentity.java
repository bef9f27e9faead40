package fangxin.naming.objection;

/**
 * Identity of an objector, decrypted.
 *
 * @param contact phone number or mail address, else how a letter reaches the person; null if not given
 */
public record ObjectorIdentity(String name, String contact) {}
