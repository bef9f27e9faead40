package fangxin.naming.plaque;

import fangxin.common.LocalizedText;
import java.time.LocalDate;

/**
 * View of the texts on a plaque that is to be made: wording, level, names, number, last day, naming body, and the
 * address in its QR code.
 */
public record PlaqueToMakeView(
        String plaque,
        LocalizedText wording,
        String level,
        String registeredName,
        String signName,
        String number,
        LocalDate validUntil,
        LocalizedText namingBody,
        String address) {}
