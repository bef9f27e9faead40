package fangxin.naming.signing;

/** Type of official document that passes the signing chain. */
public enum OfficialDocumentType {
    NAMING,
    SUSPENSION,
    LIFTING,
    REVOCATION
}
