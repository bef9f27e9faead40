package fangxin.naming;

import fangxin.Wording;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacy;
import fangxin.criteria.Trade;
import fangxin.criteria.Trades;
import fangxin.platform.Clocks;
import fangxin.round.Round;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** How notices, and what was objected to them, are shown. */
@ApplicationScoped
class NoticeBoard {
    @Inject
    Objections objections;
    @Inject
    Titles titles;
    @Inject
    Organs organs;
    @Inject
    Trades trades;
    @Inject
    Moments moments;

    NoticeView view(PublicNotice notice) {
        Moment now = moments.now();
        Round round = notice.round();
        Map<String, Wording> names = new HashMap<>();
        return new NoticeView(notice.id(), round.id(), round.title(), round.owner(), nameOf(round.owner(), names),
                notice.number(), notice.title(), notice.body(), notice.phone(), notice.address(), notice.postedAt(),
                notice.lastDay(), notice.open(now.today()) ? now.daysLeft(notice.lastDay()) : 0,
                notice.open(now.today()),
                notice.items().stream().map(item -> view(item, names)).toList(),
                notice.corrections().stream().map(c -> new NoticeView.Change(
                        c.item() == null ? null : c.item().seq(), c.item() == null ? null : c.item().signName(),
                        c.field(), c.before(), c.after(), c.reason(), c.correctedAt())).toList());
    }

    private NoticeView.Item view(NoticeItem item, Map<String, Wording> names) {
        Candidacy candidacy = item.candidacy();
        NoticeView.Outcome outcome = switch (candidacy.stage()) {
            case NAMED -> NoticeView.Outcome.NAMED;
            case ON_NOTICE, OBJECTED, SENT_UP -> NoticeView.Outcome.PENDING;
            default -> NoticeView.Outcome.NOT_NAMED;
        };
        return new NoticeView.Item(item.seq(), item.registeredName(), item.signName(), item.address(),
                candidacy.trade(), trades.find(candidacy.trade()).map(Trade::name).orElse(new Wording("", "")),
                nameOf(candidacy.office(), names), item.grade(), item.reason(), item.promises(), outcome,
                outcome == NoticeView.Outcome.NAMED
                        ? titles.ofCandidacy(candidacy.reference()).map(Title::number).orElse(null) : null);
    }

    ObjectionView view(Objection objection) {
        NoticeItem item = objection.item();
        return new ObjectionView(objection.receipt(), item.notice().id(), item.notice().title(), item.seq(),
                item.candidacy().reference(), item.signName(), objection.channel(), objection.words(),
                objection.named(), objections.objectorOf(objection.receipt()).isPresent(), objection.receivedOn(),
                objection.enteredAt(), objection.open() ? moments.now().calendar().end(
                        objection.enteredAt().atZone(Clocks.CHINA).toLocalDate(),
                        item.notice().round().limit("DECIDE_OBJECTION")) : null,
                objection.state(), objection.answer(), objection.decidedByName(), objection.decidedAt(),
                objections.readingsOf(objection.receipt()).stream()
                        .map(r -> new ObjectionView.Reading(r.actorName(), r.reason(), r.at())).toList());
    }

    private Wording nameOf(String organ, Map<String, Wording> known) {
        return known.computeIfAbsent(organ,
                code -> organs.find(code).map(Organ::name).orElse(new Wording(code, code)));
    }
}
