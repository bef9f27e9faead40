package fangxin.document.template;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Seed of the document types of config/document-types.json: those of a later version are added to an installation. */
@ApplicationScoped
class DocumentTypeSeed implements SeedData {
    @Inject
    DocumentTypeRepository rows;

    @Inject
    DocumentTypeCatalogue catalogue;

    /** Returns the types that come with the programme. */
    public static List<DocumentType> shipped() {
        DocumentType[] types = ClasspathConfig.json("document-types.json", DocumentType[].class);
        return List.of(types);
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void seed() {
        List<DocumentType> shipped = shipped();
        DocumentType.check(shipped);
        Set<String> known = rows.all().stream().map(DocumentType::code).collect(Collectors.toSet());
        for (int i = 0; i < shipped.size(); i++) {
            if (!known.contains(shipped.get(i).code())) {
                rows.add(shipped.get(i), i + 1);
            }
        }
        catalogue.reload();
    }
}
