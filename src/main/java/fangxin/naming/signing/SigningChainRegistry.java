package fangxin.naming.signing;

/**
 * Port that gives a new official document the accounts that are assigned now to its office's signing chain for its
 * type.
 */
interface SigningChainRegistry {
    SigningChainAssignees of(String office, String documentType);
}
