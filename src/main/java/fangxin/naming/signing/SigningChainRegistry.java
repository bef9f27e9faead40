package fangxin.naming.signing;

/** Where it is written who takes which link of an office's papers of a kind; kept by the administration. */
public interface SigningChainRegistry {
    SigningChainAssignees of(String office, OfficialDocumentType kind);
}
