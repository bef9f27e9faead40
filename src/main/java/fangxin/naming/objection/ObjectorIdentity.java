package fangxin.naming.objection;

/**
 * Value: the decrypted identity of an objector, by name and contact.
 *
 * @param contact phone number or mail address, else how a letter reaches the person; null if not given
 */
public record ObjectorIdentity(String name, String contact) {}
