package fangxin.complaint.handling;

import java.io.Serializable;

/**
 * Value of a case as a platform states it (平台诉求件): what was received, the agency, how far it has come, and the hash of
 * its row, by which an unchanged row is recognised.
 *
 * @param agency code of the office or unit that the row states; null where it states none
 */
public record MirroredCase(ReceivedCase received, String agency, MirroredProgress progress, String rowHash)
        implements Serializable {
    /** Returns the same row with other numbers. */
    MirroredCase numbered(CaseNumbers numbers) {
        return new MirroredCase(
                new ReceivedCase(
                        received.type(),
                        numbers,
                        received.source(),
                        received.receivedAt(),
                        received.placement(),
                        received.trader(),
                        received.content(),
                        received.contactHash()),
                agency,
                progress,
                rowHash);
    }

    /** Returns the row at the office that is competent for it. */
    MirroredCase placedAt(CasePlacement placement) {
        return new MirroredCase(
                new ReceivedCase(
                        received.type(),
                        received.numbers(),
                        received.source(),
                        received.receivedAt(),
                        placement,
                        received.trader(),
                        received.content(),
                        received.contactHash()),
                agency,
                progress,
                rowHash);
    }

    /** Returns the row with the title and the merchant of its trader. */
    MirroredCase of(TraderMatcher.MatchedTrader found) {
        ComplainedTrader trader = received.trader();
        return new MirroredCase(
                new ReceivedCase(
                        received.type(),
                        received.numbers(),
                        received.source(),
                        received.receivedAt(),
                        received.placement(),
                        new ComplainedTrader(
                                trader.name(), trader.creditCode(), trader.address(), found.title(), found.merchant()),
                        received.content(),
                        received.contactHash()),
                agency,
                progress,
                rowHash);
    }
}
