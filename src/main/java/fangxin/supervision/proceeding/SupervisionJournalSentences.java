package fangxin.supervision.proceeding;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Prefixes of the message keys of the facts that the system writes into its proposals. */
@ApplicationScoped
class SupervisionJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("supervision.facts.missed", "supervision.facts.selfReport");
    }
}
