package fangxin.organization.law.web;

import fangxin.organization.law.LawLibrary;
import fangxin.organization.law.LawLibraryService;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Reader of the law library for pages and resources; it answers from a copy, also while the database cannot be reached,
 * and refreshes it.
 */
@ApplicationScoped
public class PublicLaws {
    @Inject
    LawLibraryService service;

    @Inject
    PublicCopies copies;

    LawLibrary library() {
        return copies.read("laws", library -> library.laws().size(), service::library);
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        library();
    }
}
