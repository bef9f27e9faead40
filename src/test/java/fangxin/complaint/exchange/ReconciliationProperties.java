package fangxin.complaint.exchange;

import static fangxin.complaint.exchange.ExchangeFixture.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.complaint.exchange.Reconciliation.FoundDifference;
import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.handling.MirroredState;
import fangxin.testing.InputClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /** How a row of the copy is damaged. */
    enum Damage {
        NONE,
        DROPPED,
        AMOUNT_CHANGED,
        OUTCOME_CHANGED,
        DOUBLED,
        ADDED
    }

    @Property(tries = 300)
    void exactlyTheDamagesAreFound(
            @ForAll @Size(min = 1, max = 12) List<Damage> damages, @ForAll @IntRange(max = ROWS - 1) int first) {
        List<String> original = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            original.add(line(i, "100." + (10 + i), "调解成功"));
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
        List<FoundDifference> found =
                Reconciliation.compare(PLATFORM, theirs.rows(), theirs.repeated(), mirror, mirror, each -> true);

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
                // This row stays as it is.
            }
            case DROPPED -> {
                damaged.remove(place);
                expected.add("N" + row + " MISSING_THERE null");
            }
            case AMOUNT_CHANGED -> {
                damaged.set(place, line(row, "99", "调解成功"));
                expected.add("N" + row + " DIFFERENT AMOUNT");
            }
            case OUTCOME_CHANGED -> {
                damaged.set(place, line(row, "100." + (10 + row), ""));
                expected.add("N" + row + " DIFFERENT OUTCOME");
            }
            case DOUBLED -> {
                damaged.add(line);
                expected.add("N" + row + " DOUBLE null");
            }
            case ADDED -> {
                damaged.add(line(ROWS + row, "1", "调解成功"));
                expected.add("N" + (ROWS + row) + " MISSING_HERE null");
            }
        }
    }

    private static String line(int i, String amount, String result) {
        return "N%d,,投诉,,2026-05-06,220102,甲店,,食品,%s,内容,,,2026-05-07,%s,,2026-05-20,,12".formatted(i, amount, result);
    }

    private static MirroredState stored(PlatformRow row) {
        return new MirroredState(
                "here-" + row.numbers().national(),
                row.numbers(),
                row.agency(),
                row.agency(),
                null,
                HandlingState.SETTLED,
                row.progress().acceptedOn(),
                row.progress().closedOn(),
                row.content().amount(),
                row.progress().recovered());
    }
}
