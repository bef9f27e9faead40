package fangxin.naming.signing;

public enum OfficialDocumentType {
    NAMING,
    SUSPENSION,
    LIFTING,
    REVOCATION
}
