package fangxin.document.template;

import java.util.List;
import java.util.stream.Stream;

/** The document types of config/, for tests without a database. */
public final class ShippedDocumentTypes {
    private ShippedDocumentTypes() {}

    public static List<DocumentType> all() {
        return DocumentTypeSeed.shipped();
    }

    public static DocumentType of(String code) {
        return all().stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The catalogue of an installation that has further rows. */
    public static DocumentTypeCatalogue catalogue(DocumentType... further) {
        DocumentTypeCatalogue catalogue = new DocumentTypeCatalogue();
        catalogue.rows = new DocumentTypeRepository() {
            @Override
            List<DocumentType> all() {
                return Stream.concat(ShippedDocumentTypes.all().stream(), Stream.of(further))
                        .map(type -> new StoredDocumentType(type, 1).type())
                        .toList();
            }
        };
        return catalogue;
    }
}
