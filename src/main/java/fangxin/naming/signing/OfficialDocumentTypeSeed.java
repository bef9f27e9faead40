package fangxin.naming.signing;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Seed of the types of official document from config/official-document-types.json: each that has no row yet, and the
 * printed document of those that were seeded before they had one.
 */
@ApplicationScoped
class OfficialDocumentTypeSeed implements SeedData {
    @Inject
    OfficialDocumentTypeRepository types;

    @Override
    public int order() {
        return 26;
    }

    @Override
    public void seed() {
        shipped()
                .forEach(terms -> types.find(terms.code())
                        .ifPresentOrElse(known -> known.printAs(terms.template()), () -> types.add(terms)));
        types.all().forEach(types::publishName);
    }

    static List<OfficialDocumentTypeTerms> shipped() {
        OfficialDocumentTypeTerms[] terms =
                ClasspathConfig.json("official-document-types.json", OfficialDocumentTypeTerms[].class);
        return List.of(terms);
    }
}
