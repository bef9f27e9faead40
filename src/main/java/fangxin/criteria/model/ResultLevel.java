package fangxin.criteria.model;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * Value of a result level that a sheet can reach (a pass, a number of stars, a letter, a colour), with its demands and
 * the grade that it counts for. Levels rise, and each stands on those before it: it is reached when its own demands
 * and all of theirs are met.
 *
 * @param name    name of the level, or null where the grade is its name
 * @param meaning consequence of the level, or null
 * @param grade   grade that the level counts for among several sheets; null where it is no pass
 * @param demands all of which must be met; without any it is where everybody begins
 */
public record ResultLevel(
        @Length(max = 100) String code,
        @Length(max = 100) LocalizedText name,
        @Length(max = 100) LocalizedText meaning,
        Grade grade,
        List<@NotNull @Valid LevelDemand> demands) {

    /** Quantity that a demand limits. */
    public enum DemandMeasure {
        /** Points of the sheet with bonus and minus, or of the sections named. */
        POINTS,
        /** Percent of the points that the sheet, or the sections named, can give. */
        PERCENT,
        /** Every item named has full marks. */
        MET,
        /** Most key items that may be failed. */
        KEYS_FAILED
    }

    /**
     * @param of    codes of sections for POINTS and PERCENT (none: the whole sheet), of items for MET
     * @param value at least, for POINTS and PERCENT; at most, for KEYS_FAILED
     */
    public record LevelDemand(DemandMeasure measure, List<@Length(max = 300) String> of, double value) {
        public LevelDemand {
            of = of == null ? List.of() : List.copyOf(of);
        }

        public boolean isOfWhole() {
            return of.isEmpty();
        }
    }

    public ResultLevel {
        demands = demands == null ? List.of() : List.copyOf(demands);
    }

    /** Returns the same level, whose demands name items by other codes. */
    public ResultLevel withCodes(Map<String, String> codes) {
        return new ResultLevel(
                code,
                name,
                meaning,
                grade,
                demands.stream()
                        .map(demand -> new LevelDemand(
                                demand.measure(),
                                demand.of().stream()
                                        .map(one -> codes.getOrDefault(one, one))
                                        .toList(),
                                demand.value()))
                        .toList());
    }
}
