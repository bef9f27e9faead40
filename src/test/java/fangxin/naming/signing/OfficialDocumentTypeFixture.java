package fangxin.naming.signing;

/** Types of official document for tests: those that are shipped. */
public final class OfficialDocumentTypeFixture {
    private OfficialDocumentTypeFixture() {}

    public static OfficialDocumentType type(String code) {
        return OfficialDocumentTypeSeed.shipped().stream()
                .filter(terms -> terms.code().equals(code))
                .findFirst()
                .map(terms -> new OfficialDocumentType(terms, 1))
                .orElseThrow();
    }
}
