package fangxin.procedure.cultivation;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Journal sentences of cultivation. */
@ApplicationScoped
class CultivationJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("cultivation.decline.");
    }
}
