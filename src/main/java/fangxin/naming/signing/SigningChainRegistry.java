package fangxin.naming.signing;

/** Port that gives the accounts which are assigned to an office's signing chain for a document type. */
interface SigningChainRegistry {
    SigningChainAssignees of(String office, String documentType);
}
