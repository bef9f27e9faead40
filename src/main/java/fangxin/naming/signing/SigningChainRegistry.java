package fangxin.naming.signing;

/** Port to the accounts that are assigned to an office's signing chain for a document type. */
interface SigningChainRegistry {
    SigningChainAssignees of(String office, String documentType);
}
