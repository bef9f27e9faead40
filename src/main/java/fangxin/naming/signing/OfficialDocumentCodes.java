package fangxin.naming.signing;

/**
 * Constants: codes of those types of official document to which code refers, that is of the naming alone. Every other
 * type is a row only.
 */
public final class OfficialDocumentCodes {
    public static final String NAMING = "NAMING";

    private OfficialDocumentCodes() {}
}
