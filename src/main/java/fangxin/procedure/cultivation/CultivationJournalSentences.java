package fangxin.procedure.cultivation;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Prefixes of the message keys of the sentences that the cultivation writes into the journal of a candidacy. */
@ApplicationScoped
class CultivationJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("cultivation.decline.");
    }
}
