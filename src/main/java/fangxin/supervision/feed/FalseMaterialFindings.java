package fangxin.supervision.feed;

import fangxin.platform.i18n.Messages;
import fangxin.supervision.proceeding.RevokedTitles;
import fangxin.supervision.reentry.ReentryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Finder of the internal findings for V5: titles that stand revoked after a proceeding because of false application
 * material, until the last day of their ban on re-entry. A revocation that was overturned on review is none.
 */
@ApplicationScoped
class FalseMaterialFindings implements InternalFindings {
    static final String TRIGGER = "V5_FALSE_MATERIAL";

    @Inject
    RevokedTitles revoked;

    @Inject
    ReentryRule bans;

    @Override
    public String kind() {
        return "FALSE_MATERIAL";
    }

    @Override
    public List<InternalFinding> of(Collection<String> creditCodes, LocalDate today) {
        Set<String> banned = bans.titlesWithBan(creditCodes, today);
        return revoked.under(TRIGGER, creditCodes).stream()
                .filter(title -> banned.contains(title.number()))
                .map(title -> new InternalFinding(
                        title.creditCode(),
                        Messages.inBoth("feed.internal.FALSE_MATERIAL", title.number(), title.proceeding()),
                        title.revokedOn()))
                .toList();
    }
}
