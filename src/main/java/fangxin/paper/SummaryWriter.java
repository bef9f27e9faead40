package fangxin.paper;

import fangxin.cultivation.RecommendationDesk;
import fangxin.round.Round;
import fangxin.round.Rounds;
import fangxin.stationery.Content;
import fangxin.stationery.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Whom an office has recommended in a round (推荐汇总表). */
@ApplicationScoped
class SummaryWriter implements Writer {
    @Inject
    Heads heads;
    @Inject
    RecommendationDesk recommendations;
    @Inject
    Rounds rounds;

    @Override
    public Scope scope() {
        return Scope.ROUND;
    }

    @Override
    public Set<PaperKind> kinds() {
        return Set.of(PaperKind.RECOMMENDATIONS);
    }

    @Override
    public List<Offer> offers(String round) {
        return recommendations.offices(round).stream()
                .map(office -> new Offer(PaperKind.RECOMMENDATIONS, round + "." + office)).toList();
    }

    @Override
    public Draft write(PaperKind kind, String subject) {
        Round round = rounds.byId(Writer.thing(subject));
        String office = String.valueOf(Writer.which(subject));
        List<RecommendationDesk.Recommended> all = recommendations.of(round.id(), office);
        Content.Writing writing = heads.head(kind, office, null).put("round", round.title().zh())
                .put("count", all.size()).put("phone", heads.phone(office));
        int no = 0;
        for (RecommendationDesk.Recommended one : all) {
            writing.row("candidates", ++no, one.reference(), one.registeredName(), one.signName(), one.creditCode(),
                    one.address(), heads.trade(one.trade()), one.opinion(), Speech.day(one.at()));
        }
        return new Draft(kind, subject, office, null, writing.done(), null, null,
                all.isEmpty() ? "paper.lacks.recommendation" : null);
    }
}
