package fangxin.naming.signing;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.HandoverHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Hand-over of open official documents: links that a person has not signed go to the successor. */
@ApplicationScoped
public class DocumentHandover implements HandoverHandler {
    @Inject
    OfficialDocumentRepository acts;

    @Override
    public List<HandoverItem> items(Account from, Account to, LocalDate day) {
        return acts.underWayNaming(from.username()).stream()
                .map(act -> new HandoverItem(HandoverItemType.PAPER, act.id(), act.subject(), obstacle(act, from, to)))
                .toList();
    }

    @Override
    public void carryOut(Account from, Account to, LocalDate day) {
        acts.underWayNaming(from.username()).forEach(act -> act.transfer(from.username(), to.username()));
    }

    private static RuleViolation.Violation obstacle(OfficialDocument act, Account from, Account to) {
        try {
            act.requirePassable(from.username(), to.username());
            return null;
        } catch (RuleViolation refused) {
            return refused.violations().getFirst();
        }
    }
}
