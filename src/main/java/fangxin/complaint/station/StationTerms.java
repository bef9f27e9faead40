package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Value of the terms of stations and ODR firms (服务站规则): kinds of venue, requirements of an approval, times for the
 * first answer and for a settlement, idle days before a confirmation, ODR firms of the province, and grades; refuses a
 * code that occurs twice; also content of config/station-terms.json.
 *
 * @param settlement       time of the station to settle a dispute
 * @param answer           time of the station for its first answer; left out, that of the issue before
 * @param idleDays         days without activity after which a station is to be confirmed
 * @param provincialFirms  number of ODR firms in the province, of which the city's share is published; 0 where it is
 *                         unknown
 * @param provincialSource source and day of that number; empty where it is unknown; left out, that of the issue before
 * @param grades           grades of an assessment; left out, those of the issue before
 */
public record StationTerms(
        @NotNull(message = "{station.terms.venues}") @Size(min = 1, max = MOST, message = "{station.terms.venues}")
        List<@NotNull @Valid StationVenue> venues,

        @NotNull(message = "{station.terms.requirements}") @Size(max = MOST, message = "{station.terms.requirements}")
        List<@NotNull @Valid StationRequirement> requirements,

        @NotNull(message = "{station.terms.settlement}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{station.terms.settlement}")
        TimeLimit settlement,

        @Valid @TimeLimitRange(days = 60, years = 0, message = "{station.terms.answer}")
        TimeLimit answer,

        @Range(min = 30, max = 730, message = "{station.terms.idleDays}")
        int idleDays,

        @Range(min = 0, max = 1_000_000, message = "{station.terms.provincialFirms}")
        int provincialFirms,

        @Length(max = 200, message = "{station.terms.provincialSource}")
        String provincialSource,

        @Size(max = MOST, message = "{station.terms.grades}")
        List<@NotNull @Valid StationGrade> grades) {
    /** Most venues, most requirements, and most grades. */
    static final int MOST = 40;

    private static final TimeLimit ONE_WORKING_DAY = TimeLimit.workingDays(1);

    public StationTerms {
        venues = venues == null ? null : new ArrayList<>(venues);
        requirements = requirements == null ? null : new ArrayList<>(requirements);
        provincialSource = provincialSource == null ? null : provincialSource.strip();
        grades = grades == null ? null : new ArrayList<>(grades);
    }

    /** Returns the time for the first answer: one working day where the terms were stored before they had it. */
    @Override
    public TimeLimit answer() {
        return answer == null ? ONE_WORKING_DAY : answer;
    }

    @Override
    public String provincialSource() {
        return provincialSource == null ? "" : provincialSource;
    }

    /** Returns the grades: none where the terms were stored before they had them. */
    @Override
    public List<StationGrade> grades() {
        return grades == null ? List.of() : grades;
    }

    /** Returns these terms with default values for the terms that were added after these were stored. */
    StationTerms withDefaults() {
        return orElse(this);
    }

    /**
     * Returns these terms; where they lack the time for an answer, the source of the province, or the grades, with
     * those of others: a client that does not know them resets none.
     */
    StationTerms orElse(StationTerms others) {
        boolean hasProvince = provincialSource != null;
        return new StationTerms(
                venues,
                requirements,
                settlement,
                answer == null ? others.answer() : answer,
                idleDays,
                hasProvince || provincialFirms != 0 ? provincialFirms : others.provincialFirms(),
                hasProvince ? provincialSource : others.provincialSource(),
                grades == null ? others.grades() : grades);
    }

    /** Returns the name of a kind of venue; its code where the terms do not have it any more. */
    public LocalizedText venueName(String code) {
        return venues.stream()
                .filter(venue -> venue.code().equals(code))
                .map(StationVenue::name)
                .findFirst()
                .orElse(new LocalizedText(code, code));
    }

    /** Returns the name of a condition or paper; its code where the terms do not have it any more. */
    LocalizedText requirementName(String code) {
        return requirements.stream()
                .filter(requirement -> requirement.code().equals(code))
                .map(StationRequirement::name)
                .findFirst()
                .orElse(new LocalizedText(code, code));
    }

    /** Finds a grade by its code; empty where the terms do not have it. */
    Optional<StationGrade> grade(String code) {
        return grades().stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    /** Returns the name of a grade; its code where the terms do not have it any more. */
    LocalizedText gradeName(String code) {
        return grade(code).map(StationGrade::name).orElse(new LocalizedText(code, code));
    }

    boolean hasVenue(String code) {
        return venues.stream().anyMatch(venue -> venue.code().equals(code));
    }

    /** Returns the requirements of one kind for a type of entry, in the order of the terms. */
    public List<StationRequirement> required(StationType station, StationRequirementType kind) {
        return requirements.stream()
                .filter(each -> each.type() == kind && each.holdsFor().contains(station))
                .toList();
    }

    /** Refuses faulty fields, and two venues, two requirements or two grades of one code. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        refuseTwice("venues", venues.stream().map(StationVenue::code), errors);
        refuseTwice("requirements", requirements.stream().map(StationRequirement::code), errors);
        refuseTwice("grades", grades().stream().map(StationGrade::code), errors);
        errors.check();
    }

    private static void refuseTwice(String field, Stream<String> codes, FieldErrors errors) {
        Set<String> seen = new HashSet<>();
        codes.filter(code -> !seen.add(code)).forEach(code -> errors.add(field, "station.terms.twice", code));
    }
}
