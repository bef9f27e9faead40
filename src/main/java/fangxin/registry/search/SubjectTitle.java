package fangxin.registry.search;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.TitleStanding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One of the titles that a subject holds or held: the same one may be titled at several levels.
 *
 * @param printed the number that the paper bears, or null where it states none
 */
public record SubjectTitle(
        String number,
        String printedNumber,
        LocalizedText wording,
        String level,
        TitleStanding standing,
        LocalDate namedOn,
        LocalDate validUntil) {

    static SubjectTitle of(UnitRecord unit, LocalDate today) {
        return new SubjectTitle(
                unit.number(),
                unit.printedNumber(),
                unit.wording(),
                unit.level(),
                unit.standing(today),
                unit.namedOn(),
                unit.validUntil());
    }

    /**
     * The titles of a unit's subject: what is valid first, then the highest level.
     *
     * @param fellows units under its credit code, itself among them or not
     * @param site    of its kind
     */
    static List<SubjectTitle> sorted(
            UnitRecord unit, List<UnitRecord> fellows, SubjectType.Site site, LocalDate today) {
        if (fellows.isEmpty()) {
            return List.of(of(unit, today));
        }
        Stream<UnitRecord> others = fellows.stream()
                .filter(one -> unit.sameSubject(one, site) && !one.number().equals(unit.number()));
        return Stream.concat(Stream.of(unit), others)
                .sorted(Comparator.comparing((UnitRecord one) -> one.standing(today) != TitleStanding.VALID)
                        .thenComparing(one -> UnitQuery.LEVELS.indexOf(one.level()), Comparator.reverseOrder())
                        .thenComparing(UnitRecord::number))
                .map(one -> of(one, today))
                .toList();
    }

    /** The number in groups, as it is read out. */
    public String groupedNumber() {
        return CertificateNumber.parse(number).map(CertificateNumber::grouped).orElse(number);
    }

    /** The state in an address, in lower case. */
    public String state() {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
