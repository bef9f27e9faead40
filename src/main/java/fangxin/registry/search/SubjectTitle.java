package fangxin.registry.search;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.TitleStanding;
import fangxin.round.TitleTrack;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * View of one title that a subject holds or held, with numbers, wording, level, standing, days and track; its function
 * lists all titles of a unit's subject, valid ones first and void ones last, then the highest level.
 *
 * @param namedLevel    name of the level within the track, such as three stars; null where none is stated
 * @param printedNumber the number on the paper certificate, or null if it states none
 */
public record SubjectTitle(
        String number,
        String printedNumber,
        LocalizedText wording,
        @NotNull String level,
        @NotNull TitleStanding standing,
        LocalDate namedOn,
        LocalDate validUntil,
        TitleTrack track,
        LocalizedText namedLevel) {

    static SubjectTitle of(UnitRecord unit, LocalDate today) {
        return new SubjectTitle(
                unit.number(),
                unit.printedNumber(),
                unit.document().wording(),
                unit.category().level().name(),
                unit.standing(today),
                unit.term().namedOn(),
                unit.term().validUntil(),
                unit.category().track(),
                unit.category().shownLevel());
    }

    /**
     * Returns the titles of a unit's subject: valid ones first, void ones last, then the highest level first.
     *
     * @param fellows units with the same credit code, with or without the unit itself
     * @param sites   site of a subject type
     */
    static List<SubjectTitle> sorted(
            UnitRecord unit,
            List<UnitRecord> fellows,
            Function<String, SubjectType.SubjectSite> sites,
            LocalDate today) {
        if (fellows.isEmpty()) {
            return List.of(of(unit, today));
        }
        SubjectType.SubjectSite site = sites.apply(unit.category().type());
        Stream<UnitRecord> others = fellows.stream()
                .filter(one -> !one.number().equals(unit.number())
                        && sites.apply(one.category().type()) == site
                        && unit.isSameSubject(one, site));
        return Stream.concat(Stream.of(unit), others)
                .sorted(Comparator.comparing((UnitRecord one) -> one.standing(today) != TitleStanding.VALID)
                        .thenComparing(one -> one.standing(today) == TitleStanding.VOID)
                        .thenComparing(one -> one.category().level(), Comparator.reverseOrder())
                        .thenComparing(UnitRecord::number))
                .map(one -> of(one, today))
                .toList();
    }

    /** Returns the number in groups of digits. */
    public String groupedNumber() {
        return CertificateNumber.parse(number).map(CertificateNumber::grouped).orElse(number);
    }

    /** Returns the standing in lower case, as in addresses and JSON. */
    public String state() {
        return standing.code();
    }
}
