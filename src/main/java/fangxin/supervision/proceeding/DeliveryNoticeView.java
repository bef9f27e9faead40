package fangxin.supervision.proceeding;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * View of a public notice of delivery (公告送达) for everybody: unit, document, office where the holder collects it,
 * period, and from when it counts as delivered; it states no facts.
 *
 * @param proceeding number of the proceeding, which the paper bears
 * @param document    name of the document
 * @param ofDecision  whether it is the signed document; else the request for the statement
 * @param publishedOn day of the publication
 * @param lastDay     last day of the period, after which the paper counts as delivered
 * @param provisional whether the last day may still move
 * @param statementUntil last day for the statement, where the paper counts as delivered already; else null
 * @param office      the office where the paper can be collected
 */
public record DeliveryNoticeView(
        @NotNull String proceeding,
        String signName,
        String registeredName,
        LocalizedText document,
        boolean ofDecision,
        LocalDate publishedOn,
        LocalDate lastDay,
        boolean provisional,
        LocalDate statementUntil,
        @NotNull HolderProceedingView.ResponsibleOffice office)
        implements Serializable {}
