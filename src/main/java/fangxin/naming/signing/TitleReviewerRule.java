package fangxin.naming.signing;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Rule that the review of a revocation (复查) is decided by an officer who took no part in it: in no link of the signing
 * chain of its document, and in none of the acts of later features that led to it.
 */
@ApplicationScoped
class TitleReviewerRule {
    @Inject
    OfficialDocumentRepository documents;

    @Inject
    @Any
    Instance<RevocationParticipation> participations;

    boolean hasTakenPart(Title title, String account) {
        Optional<TitleEvent> revocation = title.revocation();
        return revocation
                        .map(entry -> entry.actor().account())
                        .filter(account::equals)
                        .isPresent()
                || revocation
                        .map(TitleEvent::document)
                        .filter(document -> hasTakenPart(title, document, account))
                        .isPresent();
    }

    private boolean hasTakenPart(Title title, String document, String account) {
        return documents
                        .find(document)
                        .filter(found -> hasLinkOf(found, account))
                        .isPresent()
                || participations.stream().anyMatch(each -> each.hasTakenPart(title, document, account));
    }

    static boolean hasLinkOf(OfficialDocument document, String account) {
        return document.links().stream().anyMatch(link -> link.actor().account().equals(account));
    }
}
