package fangxin.naming.plaque;

import fangxin.common.LocalizedText;
import java.time.LocalDate;

/** Texts of a plaque to be made. {@code address} is the address in its QR code. */
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
