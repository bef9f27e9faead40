package fangxin.procedure.candidacy;

import fangxin.common.TextNormalizer;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Notifier that sends messages about a candidacy to its merchant or to the holders of a role at an agency, except those
 * who must keep away (回避). In every text {0} is the reference and {1} the sign name; other arguments begin with {2}; a
 * due day that can still move is marked as provisional.
 */
@ApplicationScoped
public class CandidacyNotifier {
    private static final int LONGEST = 1500;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountNotifier mailings;

    @Inject
    RecusalRepository recusals;

    @Inject
    OpenScoreSheets sheets;

    /** Notifies the merchant of a step. Each repetition of the step is notified. */
    public void notifyMerchant(Candidacy candidacy, String key, BusinessMoment now, Object... more) {
        notifyHolders(
                candidacy,
                Role.MERCHANT,
                candidacy.merchant().id(),
                key,
                String.valueOf(candidacy.journal().size()),
                now,
                more);
    }

    /**
     * Notifies a party of a candidacy: the holders of its role at its place; of the evaluators only those whose score
     * sheet is open.
     */
    public void notifyParty(
            Candidacy candidacy,
            ResponsibleParty party,
            String key,
            String occasion,
            BusinessMoment now,
            Object... more) {
        List<Account> holders = accounts.holders(party.role(), party.placeOn(candidacy), now.today());
        if (party == ResponsibleParty.EVALUATOR) {
            Set<String> scorers = sheets.scorers(candidacy.reference());
            holders = holders.stream()
                    .filter(holder -> scorers.contains(holder.username()))
                    .toList();
        }
        notify(holders, candidacy, party.role(), key, occasion, now, more);
    }

    /**
     * Notifies the holders of a role at an agency, except those who must keep away (回避). The same {@code occasion} is
     * notified only once.
     */
    public void notifyHolders(
            Candidacy candidacy,
            Role role,
            String place,
            String key,
            String occasion,
            BusinessMoment now,
            Object... more) {
        notify(accounts.holders(role, place, now.today()), candidacy, role, key, occasion, now, more);
    }

    private void notify(
            List<Account> readers,
            Candidacy candidacy,
            Role role,
            String key,
            String occasion,
            BusinessMoment now,
            Object... more) {
        Object[] arguments = Stream.concat(
                        Stream.of(candidacy.reference(), candidacy.signName()),
                        Stream.of(more).map(one -> one instanceof LocalDate day ? now.stated(day) : one))
                .toArray();
        for (Account reader : readers) {
            if (role != Role.MERCHANT
                    && recusals.isRecused(
                            reader.username(), candidacy.merchant().id())) {
                continue;
            }
            mailings.to(
                    reader, key, String.join(":", candidacy.reference(), key, occasion, reader.username()), arguments);
        }
    }

    /** Returns a text for a notification, cut at 1500 characters. */
    public static String shortened(String text) {
        return TextNormalizer.shortened(text, LONGEST);
    }
}
