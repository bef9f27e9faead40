package fangxin.complaint.exchange;

import static fangxin.complaint.exchange.ExchangeFixture.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.complaint.exchange.Reconciliation.FoundDifference;
import fangxin.complaint.handling.CasePlacement;
import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.handling.MirroredState;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.testing.InputClasses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Properties of the reconciliation with a deliberately damaged copy of a platform's file: each damage is found, and
 * nothing else.
 */
class ReconciliationProperties {
    private static final ComplaintPlatform PLATFORM = ComplaintPlatform.NATIONAL_12315;
    private static final int ROWS = 40;
    private static final String CODE = "92220102MA0000023N";

    /** Kind of damage to a row of the copy. */
    enum Damage {
        NONE,
        DROPPED,
        AMOUNT_CHANGED,
        OUTCOME_CHANGED,
        TIME_CHANGED,
        TRADER_CHANGED,
        CODE_CHANGED,
        CODE_DAMAGED,
        CATEGORY_CHANGED,
        AGENCY_CHANGED,
        OTHER_NUMBER_CHANGED,
        NOTIFICATION_CHANGED,
        GROUND_CHANGED,
        UNREADABLE,
        DOUBLED,
        ADDED
    }

    @Property(tries = 300)
    void exactlyTheDamagesAreFound(
            @ForAll @Size(min = 1, max = 12) List<Damage> damages, @ForAll @IntRange(max = ROWS - 1) int first) {
        List<String> original = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            original.add(line(i, "100." + (10 + i), "终止调解"));
        }
        List<MirroredState> mirror = parsed(PLATFORM, original).rows().stream()
                .map(ReconciliationProperties::stored)
                .toList();
        List<String> damaged = new ArrayList<>(original);
        Set<String> expected = new TreeSet<>();
        for (int k = 0; k < damages.size(); k++) {
            damage(damages.get(k), (first + k) % ROWS, original, damaged, expected);
        }

        PlatformRowParser.ParsedRows theirs = parsed(PLATFORM, damaged);
        List<FoundDifference> found = Reconciliation.compare(PLATFORM, theirs, mirror, mirror, each -> true);

        assertThat(found.stream().map(each -> each.number() + " " + each.type() + " " + each.field()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(new HashSet<>(found)).hasSameSizeAs(found);
        InputClasses.requireEach("damage", damages.getFirst(), (Object[]) Damage.values());
    }

    private static void damage(
            Damage damage, int row, List<String> original, List<String> damaged, Set<String> expected) {
        String line = original.get(row);
        int place = damaged.indexOf(line);
        switch (damage) {
            case NONE -> {
                // NONE leaves the row unchanged
            }
            case DROPPED -> {
                damaged.remove(place);
                expected.add("N" + row + " MISSING_THERE null");
            }
            case AMOUNT_CHANGED -> {
                damaged.set(place, line(row, "99", "终止调解"));
                expected.add("N" + row + " DIFFERENT AMOUNT");
            }
            case OUTCOME_CHANGED -> {
                damaged.set(place, line(row, "100." + (10 + row), ""));
                expected.add("N" + row + " DIFFERENT OUTCOME");
                expected.add("N" + row + " DIFFERENT NOTIFIED_ON");
            }
            case TIME_CHANGED -> change(row, line, "2026-05-06", "2026-05-05", "RECEIVED_AT", damaged, expected);
            case TRADER_CHANGED -> change(row, line, "甲店", "甲饭店", "TRADER_NAME", damaged, expected);
            case CODE_CHANGED -> change(row, line, CODE, "91220102MA0000015X", "CREDIT_CODE", damaged, expected);
            case CODE_DAMAGED -> change(row, line, CODE, "92220102MA0000023X", "CREDIT_CODE", damaged, expected);
            case CATEGORY_CHANGED -> change(row, line, "食品", "其他商品", "CATEGORY", damaged, expected);
            case AGENCY_CHANGED -> change(row, line, ",220102,", ",220102S01,", "AGENCY", damaged, expected);
            case OTHER_NUMBER_CHANGED ->
                change(row, line, "N%d,,".formatted(row), "N%d,G%d,".formatted(row, row), "NUMBER", damaged, expected);
            case NOTIFICATION_CHANGED ->
                change(row, line, "2026-05-22", "2026-05-23", "NOTIFIED_ON", damaged, expected);
            case GROUND_CHANGED -> change(row, line, "23.2", "23.3", "GROUND", damaged, expected);
            case UNREADABLE -> {
                damaged.set(place, line.replace("2026-05-07", "五月七日"));
                expected.add("N" + row + " UNREADABLE ACCEPTED_ON");
            }
            case DOUBLED -> {
                damaged.add(line);
                expected.add("N" + row + " DOUBLE null");
            }
            case ADDED -> {
                damaged.add(line(ROWS + row, "1", "终止调解"));
                expected.add("N" + (ROWS + row) + " MISSING_HERE null");
            }
        }
    }

    private static void change(
            int row, String line, String from, String to, String field, List<String> damaged, Set<String> expected) {
        damaged.set(damaged.indexOf(line), line.replace(from, to));
        expected.add("N" + row + " DIFFERENT " + field);
    }

    private static String line(int i, String amount, String result) {
        return "N%d,,投诉,,2026-05-06,220102,甲店,%s,食品,%s,内容,,,2026-05-07,%s,%s,2026-05-20,2026-05-22,12"
                .formatted(i, CODE, amount, result, result.isEmpty() ? "" : "23.2");
    }

    /** The report of differences lists no row of a report or of another office, whatever its fault. */
    @Example
    void aReportIsNeverListed() {
        PlatformRowParser.ParsedRows theirs = parsed(
                PLATFORM,
                List.of(
                        "N1,,举报,,五月六日,220102,甲店,,,,,,,,,,,,",
                        "N2,,表扬,,2026-05-06,220102,甲店,,,,,,,,,,,,",
                        "N4,,举报,,2026-05-06,220102,甲店,,,,,,,,,,,,",
                        "N4,,举报,,2026-05-06,220102,甲店,,,,,,,,,,,,",
                        "N3,,投诉,,五月六日,220102,甲店,,,,,,,,,,,,"));

        List<FoundDifference> found = Reconciliation.compare(PLATFORM, theirs, List.of(), List.of(), each -> true);

        assertThat(found.stream().map(each -> each.number() + " " + each.type()))
                .containsExactly("N3 UNREADABLE");
    }

    /** A case of another office that the file states twice is the matter of the office that imported the file. */
    @Example
    void theImportingOfficeOwnsADoubleOfAnotherOfficesCase() {
        PlatformRowParser.ParsedRows theirs = parsed(PLATFORM, List.of(line(1, "1", "终止调解"), line(1, "1", "终止调解")));
        MirroredState elsewhere = stored(theirs.rows().getFirst());

        List<FoundDifference> found =
                Reconciliation.compare(PLATFORM, theirs, List.of(elsewhere), List.of(), each -> false);

        assertThat(found)
                .extracting(FoundDifference::type)
                .containsExactly(DifferenceType.ELSEWHERE, DifferenceType.DOUBLE);
        assertThat(new ComplaintDifference("220104", PLATFORM, ExchangeFixture.TODAY, found.getLast(), Instant.EPOCH))
                .returns("220104", ComplaintDifference::ownedBy)
                .returns(null, ComplaintDifference::complaint);
    }

    /**
     * An agency does not pass a case on to another one (article 41): the office that imported the file decides the
     * agency.
     */
    @Example
    void theImportingOfficeOwnsADifferenceOnTheAgency() {
        MirroredState here =
                stored(parsed(PLATFORM, List.of(line(1, "1", "终止调解"))).rows().getFirst());

        assertThat(owned(ReconciledField.AGENCY, here).ownedBy()).isEqualTo("220100");
        assertThat(owned(ReconciledField.AGENCY, here).statedAgency()).isEqualTo("220102S01");
        assertThat(owned(ReconciledField.AMOUNT, here).ownedBy()).isEqualTo("220102");
        assertThatThrownBy(owned(ReconciledField.AMOUNT, here)::statedAgency)
                .hasMessageContaining("exchange.agency.other");
    }

    /** The case returns to its former agency: the difference of before is open again. */
    @Example
    void aDifferenceOnTheAgencyIsFoundAgainAfterTheCaseReturns() {
        MirroredState here =
                stored(parsed(PLATFORM, List.of(line(1, "1", "终止调解"))).rows().getFirst());
        ComplaintDifference taken = owned(ReconciledField.AGENCY, here);
        ComplaintDifference explained = owned(ReconciledField.AGENCY, here);
        Actor officer = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
        BusinessMoment now = new BusinessMoment(Instant.EPOCH, WorkingCalendar.weekdaysOnly());
        taken.clearAsTaken("平台正确", officer, now);
        explained.clear("本系统正确", 0, officer, now);

        taken.find(found(ReconciledField.AGENCY, here));
        explained.find(found(ReconciledField.AGENCY, here));

        assertThat(taken.isOpen()).isTrue();
        assertThat(taken.here()).isEqualTo("220102");
        assertThat(taken.words()).isNull();
        assertThat(explained.isOpen()).isFalse();
    }

    private static ComplaintDifference owned(ReconciledField field, MirroredState here) {
        return new ComplaintDifference("220100", PLATFORM, ExchangeFixture.TODAY, found(field, here), Instant.EPOCH);
    }

    private static FoundDifference found(ReconciledField field, MirroredState here) {
        return new FoundDifference(DifferenceType.DIFFERENT, "N1", here, field, here.agency(), "220102S01");
    }

    private static MirroredState stored(PlatformRow row) {
        return new MirroredState(
                "here-" + row.numbers().national(),
                row.numbers(),
                new CasePlacement(row.agency(), row.agency(), null),
                row.receivedAt(),
                HandlingState.NOTIFIED,
                new MirroredState.MirroredDays(
                        row.progress().acceptedOn(),
                        row.progress().closedOn(),
                        row.progress().notifiedOn()),
                row.progress().ground(),
                row.trader(),
                row.content(),
                row.progress().recovered(),
                false);
    }
}
