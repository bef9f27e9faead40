package fangxin.naming.signing;

/** Source of the assignees of an office's signing chain for a document type; implemented by the administration. */
interface SigningChainRegistry {
    SigningChainAssignees of(String office, String documentType);
}
