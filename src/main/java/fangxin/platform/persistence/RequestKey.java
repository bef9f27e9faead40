package fangxin.platform.persistence;

/**
 * Value that identifies a request which may be repeated, by the hash of its Idempotency-Key with its caller, and the
 * hash of its body.
 *
 * @param id       hash of the account, the method, the address with its query and the Idempotency-Key
 * @param bodyHash hash of the body: another body under the same key is a conflict
 */
public record RequestKey(String id, String bodyHash) {}
