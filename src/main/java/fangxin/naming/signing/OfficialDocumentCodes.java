package fangxin.naming.signing;

/** Constants: codes of those types of official document to which code refers. Every other type is a row only. */
public final class OfficialDocumentCodes {
    public static final String NAMING = "NAMING";

    private OfficialDocumentCodes() {}
}
