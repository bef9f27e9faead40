package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnTermsRepository;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.feed.InternalFinding;
import fangxin.supervision.feed.InternalFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Internal findings that answer V6: titles whose term is not over and whose holder has refused returns without
 * justification as often in the term as the terms of returns call a broken pledge.
 */
@ApplicationScoped
class PledgeFindings implements InternalFindings {
    /**
     * A title with as many unjustified refusals in its term.
     *
     * @param lastFoundOn the day of the last finding
     */
    record BrokenPledge(String creditCode, String title, long refusals, LocalDate lastFoundOn) {}

    @Inject
    ReturnRepository claims;

    @Inject
    ReturnTermsRepository terms;

    @Override
    public String kind() {
        return "PLEDGE_BROKEN";
    }

    @Override
    public List<InternalFinding> of(Collection<String> creditCodes, LocalDate today) {
        return creditCodes.isEmpty()
                ? List.of()
                : claims
                        .brokenPledges(
                                creditCodes, terms.current().terms().veto().refusals(), today)
                        .stream()
                        .map(broken -> new InternalFinding(
                                broken.creditCode(),
                                Messages.inBoth("feed.internal.PLEDGE_BROKEN", broken.title(), broken.refusals()),
                                broken.lastFoundOn()))
                        .toList();
    }
}
