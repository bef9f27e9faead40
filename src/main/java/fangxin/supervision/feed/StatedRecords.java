package fangxin.supervision.feed;

import fangxin.common.DocumentReference;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleChangeHandler;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Domain service that withdraws the public grounds of titles which state the number of a record that is not public: an
 * officer may have written it into the reason of any decision, such as that on the restoration after a repair. It acts
 * when a record ends, and on each change of a title, so that a reason that is signed later is withdrawn at once.
 */
@ApplicationScoped
class StatedRecords implements TitleChangeHandler {
    @Inject
    FeedRepository feeds;

    @Inject
    FeedKindRepository kinds;

    @Inject
    TitleRepository titles;

    @Inject
    TitleRegister register;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Override
    public void changed(Title title) {
        String creditCode = title.holder().creditCode();
        if (creditCode == null) {
            return;
        }
        List<FeedRecord> records = feeds.ofCreditCodes(List.of(creditCode));
        if (!records.isEmpty()) {
            ActionStamp by = new ActionStamp(actors.actorOn(businessClock.now().today()), businessClock.now());
            FeedKindCatalogue catalogue = kinds.current().catalogue();
            records.forEach(feedRecord -> catalogue
                    .find(feedRecord.kind())
                    .flatMap(kind -> hidden(feedRecord, kind, records, catalogue, by))
                    .filter(number -> withdraw(title, number, by))
                    .ifPresent(number -> enter(feedRecord, title, by)));
        }
    }

    /** Acts last: it appends entries, and other handlers act by the last entry of the history. */
    @Override
    public int order() {
        return 1;
    }

    /** Withdraws the grounds that state a record which is not public any more, in all titles of its credit code. */
    void withdraw(FeedRecord feedRecord, FeedKind kind, ActionStamp by) {
        hidden(
                        feedRecord,
                        kind,
                        feeds.ofCreditCodes(List.of(feedRecord.creditCode())),
                        kinds.current().catalogue(),
                        by)
                .ifPresent(number -> titles.ofCreditCodes(List.of(feedRecord.creditCode())).stream()
                        .map(title -> titles.findForUpdate(title.number()))
                        .filter(title -> withdraw(title, number, by))
                        .forEach(title -> enter(feedRecord, title, by)));
    }

    private static Optional<DocumentReference> hidden(
            FeedRecord feedRecord,
            FeedKind kind,
            List<FeedRecord> ofCode,
            FeedKindCatalogue catalogue,
            ActionStamp by) {
        return SameDecisionRule.hidesNumber(
                        feedRecord, kind, ofCode, catalogue, by.moment().today())
                ? DocumentReference.of(feedRecord.documentNumber())
                : Optional.empty();
    }

    private boolean withdraw(Title title, DocumentReference number, ActionStamp by) {
        return register.withdrawGroundsStating(title, number, Messages.message(Locale.CHINESE, "feed.withdrawn"), by)
                > 0;
    }

    private static void enter(FeedRecord feedRecord, Title title, ActionStamp by) {
        feedRecord.enter(
                FeedStep.WITHDRAW_GROUND,
                title.number(),
                RecordedActor.of(by.actor()),
                by.moment().at());
    }
}
