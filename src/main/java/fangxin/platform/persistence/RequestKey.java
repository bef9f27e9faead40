package fangxin.platform.persistence;

/**
 * Identity of a request that may be repeated.
 *
 * @param id       hash of the account, the method, the address with its query and the Idempotency-Key
 * @param bodyHash hash of the body: another body under the same key is a conflict
 */
public record RequestKey(String id, String bodyHash) {}
