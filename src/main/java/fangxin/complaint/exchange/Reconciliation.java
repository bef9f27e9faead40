package fangxin.complaint.exchange;

import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.handling.MirroredProgress;
import fangxin.complaint.handling.MirroredState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Function that compares a platform's file of a day with the cases stored here (对账): it lists cases that one side lacks
 * or another office has, fields that differ, and numbers that the file states twice. Reports are not compared: nobody
 * but their drafters reads them.
 */
final class Reconciliation {
    /**
     * Difference that was found.
     *
     * @param number number of the platform
     * @param here   stored data of the case; null where it is not stored
     * @param field  null unless a field differs
     */
    record FoundDifference(
            DifferenceType type,
            String number,
            MirroredState here,
            ReconciledField field,
            String ours,
            String theirs) {}

    private final List<FoundDifference> found = new ArrayList<>();

    private Reconciliation() {}

    /**
     * Compares both sides.
     *
     * @param theirs   rows of the file, without reports
     * @param repeated numbers that the file states in several rows
     * @param named    stored cases of the numbers in the file
     * @param ofDay    stored cases that were received on the day of the file
     * @param own      whether a case is one of the office that compares; of another one nothing but its number is stated
     */
    static List<FoundDifference> compare(
            ComplaintPlatform platform,
            List<PlatformRow> theirs,
            List<String> repeated,
            List<MirroredState> named,
            List<MirroredState> ofDay,
            Predicate<MirroredState> own) {
        Reconciliation reconciliation = new Reconciliation();
        Map<String, MirroredState> ours = new HashMap<>();
        named.forEach(each -> ours.put(number(platform, each), each));
        Set<String> listed = new HashSet<>();
        for (PlatformRow row : theirs) {
            String number = row.number(platform);
            listed.add(number);
            MirroredState here = ours.get(number);
            if (here == null) {
                reconciliation.add(DifferenceType.MISSING_HERE, number, null);
            } else if (!own.test(here)) {
                reconciliation.add(DifferenceType.ELSEWHERE, number, here);
            } else {
                reconciliation.compare(number, row, here);
            }
        }
        new HashSet<>(repeated)
                .stream()
                        .sorted()
                        .forEach(number -> reconciliation.add(DifferenceType.DOUBLE, number, ours.get(number)));
        ofDay.stream()
                .filter(each -> !listed.contains(number(platform, each)))
                .forEach(each -> reconciliation.add(DifferenceType.MISSING_THERE, number(platform, each), each));
        return reconciliation.found;
    }

    private static String number(ComplaintPlatform platform, MirroredState state) {
        return state.numbers().of(platform.isNational());
    }

    private void add(DifferenceType type, String number, MirroredState here) {
        found.add(new FoundDifference(type, number, here, null, null, null));
    }

    private void compare(String number, PlatformRow row, MirroredState here) {
        MirroredProgress progress = row.progress();
        differ(number, here, ReconciledField.OUTCOME, outcome(here.state()), name(progress.outcome()));
        differ(number, here, ReconciledField.ACCEPTED_ON, text(here.acceptedOn()), text(progress.acceptedOn()));
        if (progress.outcome() != null) {
            differ(number, here, ReconciledField.CLOSED_ON, text(here.closedOn()), text(progress.closedOn()));
        }
        differ(
                number,
                here,
                ReconciledField.AMOUNT,
                money(here.amount()),
                money(row.content().amount()));
        differ(number, here, ReconciledField.RECOVERED, money(here.recovered()), money(progress.recovered()));
        if (row.agency() != null
                && !row.agency().equals(here.office())
                && !row.agency().equals(here.unit())) {
            differ(
                    number,
                    here,
                    ReconciledField.AGENCY,
                    here.unit() == null ? here.office() : here.unit(),
                    row.agency());
        }
    }

    private void differ(String number, MirroredState here, ReconciledField field, String ours, String theirs) {
        if (!Objects.equals(ours, theirs)) {
            found.add(new FoundDifference(DifferenceType.DIFFERENT, number, here, field, ours, theirs));
        }
    }

    /** The outcome of a state as platforms name it; null where the case is open. */
    static String outcome(HandlingState state) {
        return switch (state) {
            case REFUSED -> MirroredProgress.MirroredOutcome.REFUSED.name();
            case SETTLED -> MirroredProgress.MirroredOutcome.SETTLED.name();
            case ENDED, NOTIFIED -> MirroredProgress.MirroredOutcome.ENDED.name();
            case ANSWERED -> MirroredProgress.MirroredOutcome.ANSWERED.name();
            case RECEIVED, RETURNED, IN_DISPUTE, ACCEPTED, IN_MEDIATION, SUSPENDED, ASKED -> null;
        };
    }

    static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String money(BigDecimal amount) {
        return Optional.ofNullable(amount)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse(null);
    }
}
