package fangxin.procedure.evaluation;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Source of the prefixes of the message keys of the sentences that the evaluation writes into the journal of a
 * candidacy, so that pages can show them in the reader's language.
 */
@ApplicationScoped
class EvaluationJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of(
                "evaluation.explain.", "evaluation.blind.in", "evaluation.seat.journal", "evaluation.third.journal");
    }
}
