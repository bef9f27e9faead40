package fangxin.commitment.returns;

import fangxin.commitment.pledge.StarBasis;
import fangxin.commitment.pledge.StarContradictions;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.common.LocalizedText;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.proceeding.SupervisionProposals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Adapter of the port {@link StarContradictions} for two conditions: a pledge of returns on the premises that the
 * holder has ended contradicts that of returns, a claim that it has not satisfied contradicts that of disputes. It also
 * proposes a yellow card (黄牌) where stars rest on the condition, or notifies the office where no stars can be taken
 * now. A shop that has never pledged returns here is not contradicted: the officer confirms what it sees.
 */
@ApplicationScoped
class ReturnStarCondition implements StarContradictions {
    static final String GATE = "RETURN_7_DAYS";
    private static final String YELLOW_CARD = "YELLOW_CARD";

    @Inject
    ReturnPledgeRepository pledges;

    @Inject
    ReturnRepository claims;

    @Inject
    StarBasis basis;

    @Inject
    SupervisionProposals proposals;

    @Inject
    AccountNotifier mailings;

    @Inject
    SystemActor systemActor;

    @Override
    public Optional<LocalizedText> to(String gate, Title title, LocalDate day) {
        return switch (gate) {
            case GATE ->
                endOf(pledges.of(title.number(), ReturnChannel.PREMISES))
                        .map(ends -> Messages.inBoth("commitment.gate.returnsEnded", ends));
            case DISPUTES_HANDLED -> unsatisfied(title, day);
            default -> Optional.empty();
        };
    }

    /** Returns the claims of the last year that the shop has not satisfied as pledged. */
    private Optional<LocalizedText> unsatisfied(Title title, LocalDate day) {
        long count = claims.enteredSince(title.number(), BusinessMoment.startOf(day.minusYears(1))).stream()
                .filter(claim -> claim.isUnsatisfied(day))
                .count();
        return count == 0 ? Optional.empty() : Optional.of(Messages.inBoth("commitment.gate.returnsOpen", count));
    }

    /** Returns the first day without the pledge; empty where it holds or never did. */
    static Optional<LocalDate> endOf(ReturnPledgeHistory history) {
        List<ReturnPledge> versions = history.versions();
        return versions.isEmpty() || !versions.getLast().isEnded()
                ? Optional.empty()
                : Optional.of(versions.getLast().validFrom());
    }

    /**
     * Proposes a yellow card, since the holder has ended the pledge on which stars of its title rest. While a reminder, a
     * rectification or a suspension is open no stars are taken: the office is notified, so that it proposes it afterwards.
     */
    void ended(Title title, LocalDate from, BusinessMoment now) {
        if (basis.includes(GATE, title) && !isProposed(title, from, now)) {
            mailings.toHoldersAbout(
                    String.valueOf(title.holder().merchant()),
                    Role.COUNTY_OFFICE,
                    title.owner(),
                    now.today(),
                    "commitment.letter.returnsEnded",
                    "returns-ended/" + title.number() + "/" + from,
                    title.place().signName(),
                    from,
                    Settings.baseUrl() + "/work/title?number=" + title.number());
        }
    }

    private boolean isProposed(Title title, LocalDate from, BusinessMoment now) {
        return proposals
                .propose(
                        title.number(),
                        YELLOW_CARD,
                        Messages.message(Locale.CHINESE, "commitment.facts.returnsEnded", from),
                        new ActionStamp(systemActor.actorOn(now.today()), now))
                .or(() -> proposals.openUnder(title.number(), YELLOW_CARD))
                .isPresent();
    }
}
