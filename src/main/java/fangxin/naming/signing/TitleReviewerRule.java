package fangxin.naming.signing;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Rule that the review of a revocation (复查) is decided by an officer who took no part in it: in no link of the signing
 * chain of its document.
 */
@ApplicationScoped
class TitleReviewerRule {
    @Inject
    OfficialDocumentRepository documents;

    boolean tookPart(Title title, String account) {
        Optional<TitleEvent> revocation = title.revocation();
        return revocation
                        .map(entry -> entry.actor().account())
                        .filter(account::equals)
                        .isPresent()
                || revocation
                        .map(TitleEvent::document)
                        .flatMap(documents::find)
                        .filter(document -> hasLinkOf(document, account))
                        .isPresent();
    }

    static boolean hasLinkOf(OfficialDocument document, String account) {
        return document.links().stream().anyMatch(link -> link.actor().account().equals(account));
    }
}
