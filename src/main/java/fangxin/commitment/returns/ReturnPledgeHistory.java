package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.organization.identity.RecordedActor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Value of all versions of the pledge of a title for one channel (承诺历次版本), which answers what held on a day and makes
 * the next version.
 *
 * <p>Worked example: version 1 holds from 1 March with 7 days, version 2 from 10 March with 30 days. A purchase on 9
 * March is returned within 7 days, also when it is claimed on 11 March; one on 10 March within 30 days.
 */
public record ReturnPledgeHistory(List<ReturnPledge> versions) {
    public ReturnPledgeHistory {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(ReturnPledge::issue))
                .toList();
    }

    /**
     * Returns the version to which purchases of a day belong: the newest of those that hold already; empty without a
     * pledge.
     */
    public Optional<ReturnPledge> heldOn(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .findFirst()
                .filter(version -> !version.isEnded());
    }

    /**
     * Returns the newest version, which may apply from a later day; empty where no version was ever entered or the
     * newest one ends the pledge.
     */
    public Optional<ReturnPledge> newest() {
        return versions.isEmpty() || versions.getLast().isEnded() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /**
     * Returns the next version; empty where it equals the newest. The first version applies from today, others from
     * tomorrow at the earliest, since purchases of today were made under the terms that were displayed.
     *
     * @param asked first day to which it applies; null for the earliest
     */
    Optional<ReturnPledge> next(
            Title title,
            ReturnChannel channel,
            PledgedTerms terms,
            int termsIssue,
            LocalDate asked,
            RecordedActor actor,
            Instant now,
            LocalDate today) {
        LocalDate earliest = heldOn(today).isPresent() ? today.plusDays(1) : today;
        if (newest().filter(same -> same.terms().equals(terms) && (asked == null || asked.equals(same.validFrom())))
                .isPresent()) {
            return Optional.empty();
        }
        LocalDate from = asked == null ? earliest : asked;
        if (from.isBefore(earliest) || from.isAfter(today.plusYears(1))) {
            throw RuleViolation.at("validFrom", "commitment.pledge.validFrom", earliest, today.plusYears(1));
        }
        return Optional.of(
                new ReturnPledge(title, channel, versions.size() + 1, termsIssue, terms, from, false, actor, now));
    }

    /** Returns the version that ends the pledge from tomorrow; empty where there is none to end. */
    Optional<ReturnPledge> end(RecordedActor actor, Instant now, LocalDate today) {
        return newest().map(last -> new ReturnPledge(
                last.title(),
                last.channel(),
                versions.size() + 1,
                last.termsIssue(),
                last.terms(),
                today.plusDays(1),
                true,
                actor,
                now));
    }
}
