package fangxin.complaint.typicalcase.web;

import fangxin.complaint.warning.ConsumerFestival;
import fangxin.complaint.warning.TypicalCaseFilter;
import java.util.Arrays;

/**
 * Function that reads the filter of typical cases (category, year, festival) from the parameters of an address. A
 * parameter without a possible value sets no condition.
 */
final class TypicalCaseFilters {
    private static final int LONGEST = 60;

    private TypicalCaseFilters() {}

    static TypicalCaseFilter of(String category, String year, String festival) {
        return new TypicalCaseFilter(
                category == null || category.isBlank() || category.length() > LONGEST ? null : category.strip(),
                year == null || !year.matches("20[0-9]{2}") ? null : Integer.valueOf(year),
                Arrays.stream(ConsumerFestival.values())
                        .filter(each -> each.name().equals(festival))
                        .findFirst()
                        .orElse(null));
    }
}
