package fangxin.complaint.exchange;

import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.handling.MirroredProgress;
import fangxin.complaint.handling.MirroredState;
import fangxin.complaint.timelimit.PlatformResult;
import fangxin.merchant.Masking;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.config.ApplicationClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Function that compares a platform's file of a day with the cases stored here (对账): it lists cases that one side lacks
 * or another office has, fields that differ, numbers that the file states twice, and rows of it that cannot be read.
 * Reports are not compared: nobody but their drafters reads them.
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

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final List<FoundDifference> found = new ArrayList<>();

    private Reconciliation() {}

    /**
     * Compares both sides.
     *
     * @param theirs   rows of the file; reports among them are left out
     * @param named    stored cases of the numbers in the file
     * @param ofDay    stored cases that were received on the day of the file
     * @param own      whether a case is one of the office that compares; of another one nothing but its number is stated
     */
    static List<FoundDifference> compare(
            ComplaintPlatform platform,
            PlatformRowParser.ParsedRows theirs,
            List<MirroredState> named,
            List<MirroredState> ofDay,
            Predicate<MirroredState> own) {
        Reconciliation reconciliation = new Reconciliation();
        Map<String, MirroredState> ours = new HashMap<>();
        named.forEach(each -> ours.put(number(platform, each), each));
        Set<String> listed = new HashSet<>();
        for (PlatformRow row :
                theirs.rows().stream().filter(row -> row.type().hasCase()).toList()) {
            String number = row.number(platform);
            listed.add(number);
            MirroredState here = ours.get(number);
            if (here == null) {
                reconciliation.add(DifferenceType.MISSING_HERE, number, null);
            } else if (!own.test(here)) {
                reconciliation.add(DifferenceType.ELSEWHERE, number, here);
            } else {
                reconciliation.compare(platform, row, here);
            }
        }
        for (PlatformRowParser.UnreadableRow row : theirs.unreadable()) {
            MirroredState here = ours.get(row.number());
            listed.add(row.number());
            if (here == null ? row.hasCase() : own.test(here)) {
                reconciliation.addUnreadable(row, here);
            }
        }
        new HashSet<>(theirs.repeated())
                .stream()
                        .sorted()
                        .forEach(number -> reconciliation.add(
                                DifferenceType.DOUBLE,
                                number,
                                Optional.ofNullable(ours.get(number))
                                        .filter(own)
                                        .orElse(null)));
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

    /**
     * Adds a difference for an unreadable row; it contains the cell only where the parser shows the cell: no words of a
     * person.
     */
    private void addUnreadable(PlatformRowParser.UnreadableRow row, MirroredState here) {
        found.add(new FoundDifference(
                DifferenceType.UNREADABLE,
                row.number(),
                here,
                ReconciledField.of(row.problem().column()),
                null,
                row.problem().value()));
    }

    /**
     * Compares a row with its case; a merged duplicate has no differences, since the officer handles the case into
     * which it is merged.
     */
    private void compare(ComplaintPlatform platform, PlatformRow row, MirroredState here) {
        if (here.merged()) {
            return;
        }
        String number = row.number(platform);
        MirroredProgress progress = row.progress();
        String outcome = outcome(here.state());
        differ(number, here, ReconciledField.OUTCOME, outcome, name(progress.outcome()));
        differ(number, here, ReconciledField.ACCEPTED_ON, text(here.days().acceptedOn()), text(progress.acceptedOn()));
        if (progress.outcome() != null) {
            differ(number, here, ReconciledField.CLOSED_ON, text(here.days().closedOn()), text(progress.closedOn()));
        }
        if (Objects.equals(outcome, name(progress.outcome()))) {
            differ(number, here, ReconciledField.GROUND, here.ground(), progress.ground());
        }
        if (here.days().notifiedOn() != null || progress.outcome() == PlatformResult.ENDED) {
            differ(
                    number,
                    here,
                    ReconciledField.NOTIFIED_ON,
                    text(here.days().notifiedOn()),
                    text(progress.notifiedOn()));
        }
        differ(
                number,
                here,
                ReconciledField.AMOUNT,
                money(here.content().amount()),
                money(row.content().amount()));
        differ(number, here, ReconciledField.RECOVERED, money(here.recovered()), money(progress.recovered()));
        compareStated(platform, row, here);
    }

    /** Compares the receipts: where a cell states a day only, the days are compared. */
    private void compareReceipt(String number, MirroredState here, Instant theirs) {
        boolean dayOnly = Stream.of(here.receivedAt(), theirs)
                .anyMatch(each -> each.equals(BusinessMoment.startOf(BusinessMoment.dayOf(each))));
        if (!dayOnly || !BusinessMoment.dayOf(here.receivedAt()).equals(BusinessMoment.dayOf(theirs))) {
            differ(number, here, ReconciledField.RECEIVED_AT, time(here.receivedAt()), time(theirs));
        }
    }

    /** Compares fields that a file may omit: they differ only where the file states another value. */
    private void compareStated(ComplaintPlatform platform, PlatformRow row, MirroredState here) {
        String number = row.number(platform);
        if (here.numbers().of(!platform.isNational()) == null) {
            compareReceipt(number, here, row.receivedAt());
        }
        differStated(number, here, ReconciledField.CREDIT_CODE, here.trader().creditCode(), row.statedCode());
        differStated(
                number,
                here,
                ReconciledField.CATEGORY,
                here.content().category(),
                row.content().category());
        differStated(
                number,
                here,
                ReconciledField.NUMBER,
                here.numbers().of(!platform.isNational()),
                row.numbers().of(!platform.isNational()));
        String trader = row.trader().name();
        if (trader != null && !trader.equals(here.trader().name())) {
            found.add(new FoundDifference(
                    DifferenceType.DIFFERENT,
                    number,
                    here,
                    ReconciledField.TRADER_NAME,
                    Masking.name(here.trader().name()),
                    Masking.name(trader)));
        }
        if (row.agency() != null && !here.isOf(row.agency())) {
            differ(number, here, ReconciledField.AGENCY, here.agency(), row.agency());
        }
    }

    private void differStated(String number, MirroredState here, ReconciledField field, String ours, String theirs) {
        if (theirs != null) {
            differ(number, here, field, ours, theirs);
        }
    }

    private void differ(String number, MirroredState here, ReconciledField field, String ours, String theirs) {
        if (!Objects.equals(ours, theirs)) {
            found.add(new FoundDifference(DifferenceType.DIFFERENT, number, here, field, ours, theirs));
        }
    }

    /** Returns the outcome of a state as platforms name it; null where the case is open. */
    static String outcome(HandlingState state) {
        return switch (state) {
            case REFUSED -> PlatformResult.REFUSED.name();
            case SETTLED -> PlatformResult.SETTLED.name();
            case ENDED, NOTIFIED -> PlatformResult.ENDED.name();
            case ANSWERED -> PlatformResult.ANSWERED.name();
            case RECEIVED, RETURNED, IN_DISPUTE, ACCEPTED, IN_MEDIATION, SUSPENDED, ASKED -> null;
        };
    }

    static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** To the minute in China: days and times of files have no seconds as a rule. */
    private static String time(Instant moment) {
        return TIME.format(moment.atZone(ApplicationClock.CHINA));
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
