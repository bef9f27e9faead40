package fangxin.document.template;

import fangxin.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cache of the document types, read once from their table, which finds them by code or content. An unknown code reads
 * the table again: another node of a newer version may have added its row.
 */
@ApplicationScoped
public class DocumentTypeCatalogue {
    @Inject
    DocumentTypeRepository rows;

    private volatile List<DocumentType> types = List.of();

    /** Returns all types, in the order in which they are listed. */
    public List<DocumentType> all() {
        if (types.isEmpty()) {
            reload();
        }
        return types;
    }

    void reload() {
        types = rows.all();
    }

    /** Returns the type of a code, or of the code in small letters as addresses name it. */
    public Optional<DocumentType> find(String code) {
        Optional<DocumentType> known = findType(code);
        if (known.isEmpty() && code != null) {
            reload();
            return findType(code);
        }
        return known;
    }

    private Optional<DocumentType> findType(String code) {
        String wanted = code == null ? "" : code.toUpperCase(Locale.ROOT);
        return all().stream().filter(type -> type.code().equals(wanted)).findFirst();
    }

    /** Returns the document type of a code; {@link NotFound} where there is none. */
    public DocumentType byCode(String code) {
        return find(code).orElseThrow(() -> new NotFound(String.valueOf(code)));
    }

    /** Returns the types that have the content of one, itself first. */
    public List<DocumentType> withContentOf(String code) {
        return all().stream()
                .filter(type -> type.content().equals(code))
                .sorted((one, other) -> Boolean.compare(one.contentOf() != null, other.contentOf() != null))
                .toList();
    }
}
