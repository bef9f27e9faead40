package fangxin.naming.signing;

import java.util.Set;
import java.util.stream.Collectors;

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

    /** Codes of the shipped types that decide on titles. */
    public static Set<String> onTitles() {
        return OfficialDocumentTypeSeed.shipped().stream()
                .filter(terms -> terms.policy() == SigningPolicy.TITLE_DECISION)
                .map(OfficialDocumentTypeTerms::code)
                .collect(Collectors.toSet());
    }
}
