package fangxin.supervision.visit;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Input of an officer who adds visits to a plan: certificate numbers, or none for the titles of its selection, day, and
 * team.
 *
 * @param numbers   certificate numbers, in the order in which they are added, such as the result of a draw; empty for
 *                  the titles of the selection
 * @param plannedOn day of the visits
 * @param visitors  accounts of the team; the first leads
 */
public record VisitBatchInput(
        @Size(max = MOST, message = "{supervision.visit.batch.many}")
        List<@Length(max = 30) String> numbers,

        @NotNull(message = "{supervision.visit.day.missing}")
        LocalDate plannedOn,

        @NotEmpty(message = "{supervision.visit.team.few}") @Size(max = 10)
        List<@NotNull @Length(max = 60) String> visitors) {
    /** Maximum number of titles of one request. */
    static final int MOST = 200;

    public VisitBatchInput {
        numbers = numbers == null
                ? List.of()
                : numbers.stream()
                        .map(String::strip)
                        .filter(number -> !number.isEmpty())
                        .distinct()
                        .toList();
        visitors = visitors == null ? List.of() : List.copyOf(visitors);
    }
}
