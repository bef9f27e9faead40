package fangxin.supervision.renewal;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Prefixes of the message keys of the reasons that the system writes into documents about renewals. */
@ApplicationScoped
class RenewalJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("renewal.document.reason", "renewal.transition.");
    }
}
