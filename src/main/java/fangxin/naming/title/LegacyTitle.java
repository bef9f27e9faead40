package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;

/**
 * A title as a line of an old register states it. What the register does not state (未载明) is null.
 *
 * @param intake  id of the import that brings it
 * @param line    its line in the file
 * @param number  the number that the paper bears
 * @param owner   code of the office that keeps the title
 * @param office  code of the office of the place of business, the region of a new number
 * @param lat     WGS-84
 * @param wording what the title is called
 */
public record LegacyTitle(
        String intake,
        int line,
        String number,
        String owner,
        String registeredName,
        String signName,
        String creditCode,
        String kind,
        ApplicationRound.Level level,
        String office,
        String trade,
        String address,
        Double lat,
        Double lng,
        Grade grade,
        String documentNumber,
        LocalDate namedOn,
        LocalDate validUntil,
        LocalizedText wording) {

    /** Whether it brings a sound number of ours. */
    boolean numbered() {
        return CertificateNumber.parse(number).isPresent();
    }

    /** The same with a number of ours in its plain form. */
    LegacyTitle cleaned() {
        String plain =
                CertificateNumber.parse(number).map(CertificateNumber::value).orElse(number);
        return new LegacyTitle(
                intake,
                line,
                plain,
                owner,
                registeredName,
                signName,
                creditCode,
                kind,
                level,
                office,
                trade,
                address,
                lat,
                lng,
                grade,
                documentNumber,
                namedOn,
                validUntil,
                wording);
    }
}
