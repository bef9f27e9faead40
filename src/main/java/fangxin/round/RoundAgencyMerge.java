package fangxin.round;

import fangxin.organization.agency.AgencyMergeHandler;
import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Handler of a merge of agencies that counts and transfers rounds of this year and later, owned or open to its
 * merchants, to the agency that takes over; earlier ones keep the old code.
 */
@ApplicationScoped
class RoundAgencyMerge implements AgencyMergeHandler {
    @Inject
    RoundRepository rounds;

    @Inject
    BusinessClock businessClock;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.ROUNDS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("application_round owner");
    }

    @Override
    public long count(String from) {
        return running(from).count();
    }

    @Override
    public void carryOut(String from, String into) {
        running(from).forEach(round -> round.transfer(from, into));
    }

    /** Returns the rounds of this year and later that the office owns, or whose merchants may apply. */
    private Stream<ApplicationRound> running(String office) {
        int year = businessClock.now().today().getYear();
        return Stream.concat(rounds.all().stream(), rounds.unopened().stream())
                .filter(round -> round.year() >= year)
                .filter(round -> round.owner().equals(office)
                        || round.terms().participation().offices().contains(office));
    }
}
