package fangxin.document.issue;

import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.procedure.cultivation.RecommendationListService;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Composer of the summary of an office's recommendations in a round (推荐汇总表). */
@ApplicationScoped
class RecommendationSummaryComposer implements DocumentComposer {
    @Inject
    DocumentHeader header;

    @Inject
    RecommendationListService recommendations;

    @Inject
    RoundRepository rounds;

    @Override
    public DocumentScope scope() {
        return DocumentScope.ROUND;
    }

    @Override
    public Set<String> contents() {
        return Set.of(DocumentCodes.RECOMMENDATIONS);
    }

    @Override
    public List<DocumentOffer> offers(String round) {
        return recommendations.offices(round).stream()
                .map(office ->
                        new DocumentOffer(DocumentCodes.RECOMMENDATIONS, round + "." + office, header.agency(office)))
                .toList();
    }

    @Override
    public DocumentDraft write(DocumentType type, String subject) {
        ApplicationRound round = rounds.byId(DocumentComposer.withoutOrdinal(subject));
        String office = String.valueOf(DocumentComposer.ordinal(subject));
        List<RecommendationListService.RecommendedCandidacy> all = recommendations.of(round.id(), office);
        DocumentData.DocumentDataBuilder data = header.head(type, office, null)
                .put("round", round.title().zh())
                .put("count", all.size())
                .put("phone", header.phone(office));
        int no = 0;
        for (RecommendationListService.RecommendedCandidacy one : all) {
            data.row(
                    "candidates",
                    ++no,
                    one.reference(),
                    one.registeredName(),
                    one.signName(),
                    one.creditCode(),
                    one.address(),
                    header.trade(one.trade()),
                    one.opinion(),
                    ChineseText.day(one.recommendedAt()));
        }
        return new DocumentDraft(
                type,
                subject,
                office,
                null,
                data.build(),
                null,
                null,
                all.isEmpty() ? "document.lacks.recommendation" : null);
    }
}
