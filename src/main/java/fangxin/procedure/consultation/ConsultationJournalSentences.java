package fangxin.procedure.consultation;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Journal sentences of consultation. */
@ApplicationScoped
class ConsultationJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("consultation.answer.");
    }
}
