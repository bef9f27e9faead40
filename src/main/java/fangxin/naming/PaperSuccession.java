package fangxin.naming;

import fangxin.RuleViolation;
import fangxin.identity.Account;
import fangxin.identity.Succession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Papers under way in whose chain somebody is named: the links that this person has not taken go to the successor. */
@ApplicationScoped
public class PaperSuccession implements Succession {
    @Inject
    Acts acts;

    @Override
    public List<Item> items(Account from, Account to, LocalDate day) {
        return acts.underWayNaming(from.username()).stream()
                .map(act -> new Item(Kind.PAPER, act.id(), act.subject(), obstacle(act, from, to))).toList();
    }

    @Override
    public void carryOut(Account from, Account to, LocalDate day) {
        acts.underWayNaming(from.username()).forEach(act -> act.passOn(from.username(), to.username()));
    }

    private static RuleViolation.Violation obstacle(Act act, Account from, Account to) {
        try {
            act.requirePassable(from.username(), to.username());
            return null;
        } catch (RuleViolation refused) {
            return refused.violations().getFirst();
        }
    }
}
