package fangxin.naming.signing;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.HandOverHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Handler of a handover of posts: lists the open official documents of a person with what forbids passing one on, and
 * passes the links that the person has not signed to the successor.
 */
@ApplicationScoped
class DocumentHandOver implements HandOverHandler {
    @Inject
    OfficialDocumentRepository documents;

    @Override
    public List<HandOverItem> items(Account from, Account to, LocalDate day) {
        return documents.underWayNaming(from.username()).stream()
                .map(document -> new HandOverItem(
                        HandOverItemType.PAPER, document.id(), document.subject(), obstacle(document, from, to)))
                .toList();
    }

    @Override
    public void carryOut(Account from, Account to, LocalDate day) {
        documents
                .underWayNaming(from.username())
                .forEach(document -> document.transfer(from.username(), to.username()));
    }

    private static RuleViolation.Violation obstacle(OfficialDocument document, Account from, Account to) {
        try {
            document.requirePassable(from.username(), to.username());
            return null;
        } catch (RuleViolation refused) {
            return refused.violations().getFirst();
        }
    }
}
