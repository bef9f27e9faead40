package fangxin.supervision.renewal;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Bean that names the prefixes of the message keys of the reasons that the system writes into documents about renewals,
 * so that they can be translated.
 */
@ApplicationScoped
class RenewalJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("renewal.document.reason", "renewal.transition.");
    }
}
