package fangxin.administration.handover;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.naming.signing.SigningChain;
import fangxin.naming.signing.SigningChainRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.HandOverHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Handler of a handover of posts for signing chains: lists the chains of all offices in which the officer is named,
 * with what prevents the transfer, and adds a new edition of each that names the successor instead.
 */
@ApplicationScoped
class SigningChainHandOver implements HandOverHandler {
    @Inject
    SigningChainRepository chains;

    @Inject
    BusinessClock businessClock;

    @Override
    public List<HandOverItem> items(Account from, Account to, LocalDate day) {
        return naming(from)
                .map(chain -> new HandOverItem(
                        HandOverItemType.CHAIN, chain.office(), chain.documentType(), obstacle(chain, from, to)))
                .toList();
    }

    @Override
    public void carryOut(Account from, Account to, LocalDate day) {
        naming(from)
                .forEach(chain -> chains.add(new SigningChain(
                        chain.office(),
                        chain.documentType(),
                        chain.edition() + 1,
                        chain.assignees().passedOn(from.username(), to.username()),
                        new Actor(to.username(), to.name(), List.of()),
                        businessClock.now().at())));
    }

    private Stream<SigningChain> naming(Account from) {
        return chains.newestOf(null).stream().filter(chain -> chain.assignees().names(from.username()));
    }

    private static Violation obstacle(SigningChain chain, Account from, Account to) {
        try {
            chain.assignees().passedOn(from.username(), to.username());
            return null;
        } catch (RuleViolation twice) {
            return twice.violations().getFirst();
        }
    }
}
