package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnTermsRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Finder of titles whose term is not over and whose holder has refused returns without justification as often in the
 * term as the terms of returns call a broken pledge (V6).
 */
@ApplicationScoped
public class BrokenPledges {
    /**
     * A title with as many unjustified refusals in its term.
     *
     * @param lastFoundOn the day of the last finding
     */
    public record BrokenPledge(String creditCode, String title, long refusals, LocalDate lastFoundOn) {}

    @Inject
    ReturnRepository claims;

    @Inject
    ReturnTermsRepository terms;

    /** The titles of holders with some credit codes. */
    public List<BrokenPledge> of(Collection<String> creditCodes, LocalDate today) {
        return creditCodes.isEmpty()
                ? List.of()
                : claims.brokenPledges(
                        creditCodes, terms.current().terms().veto().refusals(), today);
    }
}
