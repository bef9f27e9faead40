package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.TitleNumbers;
import fangxin.round.ApplicationRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Builder of the views of notices for public and office: names of agencies and trades, days left, and for each
 * candidacy the outcome with the number of the title that followed.
 */
@ApplicationScoped
public class NoticePresenter {
    @Inject
    TitleNumbers titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    @Inject
    BusinessClock businessClock;

    public NoticeView view(PublicNotice notice) {
        return notices(List.of(notice)).getFirst();
    }

    List<NoticeView> notices(List<PublicNotice> all) {
        BusinessMoment now = businessClock.now();
        Names names = new Names(
                agencies.names(),
                trades.all().stream().collect(Collectors.toMap(Trade::code, Trade::name)),
                titles.numbersOf(all.stream()
                        .flatMap(notice -> notice.items().stream())
                        .map(item -> item.candidacy().reference())
                        .toList()));
        return all.stream().map(notice -> view(notice, names, now)).toList();
    }

    /** Names of agencies and trades, and numbers of the titles that candidacies led to. */
    private record Names(
            Map<String, LocalizedText> agencies, Map<String, LocalizedText> trades, Map<String, String> titles) {}

    private static NoticeView view(PublicNotice notice, Names names, BusinessMoment now) {
        ApplicationRound round = notice.round();
        boolean open = notice.isOpen(now.today());
        return new NoticeView(
                notice.id(),
                new NoticeView.NoticeRound(round.id(), round.title()),
                new NoticeView.NoticeOffice(
                        round.owner(), names.agencies().get(round.owner()), notice.phone(), notice.address()),
                notice.number(),
                notice.title(),
                notice.body(),
                notice.postedAt(),
                new NoticeView.ObjectionPeriod(
                        notice.lastDay(),
                        notice.isLastDayProvisional(),
                        open ? now.daysLeft(notice.lastDay()) : 0,
                        open),
                notice.items().stream().map(item -> view(item, names)).toList(),
                notice.corrections().stream()
                        .map(c -> new NoticeCorrectionView(
                                notice.numberOf(c),
                                c.item() == null ? null : c.item().seq(),
                                c.item() == null ? null : c.item().signName(),
                                c.field(),
                                c.textBefore(),
                                c.textAfter(),
                                c.reason(),
                                c.correctedAt()))
                        .toList(),
                notice.withdrawnAt() == null
                        ? null
                        : new NoticeView.NoticeWithdrawal(notice.withdrawnAt(), notice.withdrawalReason()));
    }

    private static NoticeItemView view(NoticeItem item, Names names) {
        Candidacy candidacy = item.candidacy();
        NoticeItemOutcome outcome = item.notice().withdrawnAt() == null
                ? switch (candidacy.stage()) {
                    case NAMED -> NoticeItemOutcome.NAMED;
                    case ON_NOTICE, OBJECTED, SENT_UP -> NoticeItemOutcome.PENDING;
                    default -> NoticeItemOutcome.NOT_NAMED;
                }
                : NoticeItemOutcome.WITHDRAWN;
        return new NoticeItemView(
                item.seq(),
                item.registeredName(),
                item.signName(),
                item.address(),
                candidacy.trade(),
                names.trades().getOrDefault(String.valueOf(candidacy.trade()), new LocalizedText("", "")),
                names.agencies().get(candidacy.office()),
                item.grade(),
                item.reason(),
                item.promises(),
                outcome,
                outcome == NoticeItemOutcome.NAMED ? names.titles().get(candidacy.reference()) : null);
    }
}
