package fangxin.supervision.feed;

import fangxin.commitment.returns.BrokenPledges;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Finder of the internal findings for V6: titles in force whose holder, as often as the terms of returns state, was
 * found to have refused a return without justification.
 */
@ApplicationScoped
class PledgeFindings implements InternalFindings {
    @Inject
    BrokenPledges pledges;

    @Override
    public String kind() {
        return "PLEDGE_BROKEN";
    }

    @Override
    public List<InternalFinding> of(Collection<String> creditCodes, LocalDate today) {
        return pledges.of(creditCodes, today).stream()
                .map(broken -> new InternalFinding(
                        broken.creditCode(),
                        Messages.inBoth("feed.internal.PLEDGE_BROKEN", broken.title(), broken.refusals()),
                        broken.lastFoundOn()))
                .toList();
    }
}
