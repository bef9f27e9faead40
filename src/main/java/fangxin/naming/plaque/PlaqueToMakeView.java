package fangxin.naming.plaque;

import fangxin.common.LocalizedText;
import java.time.LocalDate;

/** What a maker engraves. {@code address} is what the code on it opens. */
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
