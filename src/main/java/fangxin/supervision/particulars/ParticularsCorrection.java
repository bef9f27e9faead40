package fangxin.supervision.particulars;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.Premises;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleParticular;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleRepository;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.reentry.ReentryCodeChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Domain service that carries out a confirmed correction of a particular: for one of the holder on all its running
 * titles and on the merchant, for sign and address on those of the same premises and on the premises. Bans on re-entry
 * follow a new credit code.
 */
@ApplicationScoped
class ParticularsCorrection {
    @Inject
    TitleRepository titles;

    @Inject
    TitleRegister register;

    @Inject
    MerchantRepository merchants;

    @Inject
    ReentryCodeChange bans;

    /** Returns the titles that a report changes, locked in the order of their numbers, its own among them. */
    List<Title> lock(Title title, TitleParticular particular, LocalDate today) {
        String merchant = title.holder().merchant();
        Stream<Title> others = particular != null && merchant != null
                ? titles.ofMerchant(merchant).stream()
                        .filter(other -> other.standing(today).isRunning())
                        .filter(other ->
                                particular.isOfHolder() || other.premisesKey().equals(title.premisesKey()))
                : Stream.of();
        return Stream.concat(Stream.of(title.number()), others.map(Title::number))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(titles::findForUpdate)
                .toList();
    }

    /** Carries out the correction on the locked titles. */
    void carryOut(ParticularsReport report, ParticularsKind kind, List<Title> locked, ActionStamp by) {
        Title title = report.title();
        TitleParticular particular = report.particular();
        String value = ParticularValueRule.require(title, particular, report.valueAfter());
        if (title.holder().merchant() != null) {
            correctMerchant(title, particular, value, by);
        }
        LocalizedText input = Messages.inBoth("supervision.particulars.input", report.name(), report.reportedOn());
        locked.forEach(
                each -> register.changeParticular(each, particular, value, kind.ground(), input, kind.reissue(), by));
    }

    private void correctMerchant(Title title, TitleParticular particular, String value, ActionStamp by) {
        Merchant merchant = merchants.byId(title.holder().merchant());
        merchants.lock(merchant);
        switch (particular) {
            case REGISTERED_NAME -> merchant.rename(value);
            case CREDIT_CODE -> changeCode(merchant, new UnifiedSocialCreditCode(value), by);
            case SIGN_NAME -> premises(title).forEach(at -> at.describe(value, at.agency(), at.street(), at.address()));
            case ADDRESS -> premises(title).forEach(at -> at.describe(at.signName(), at.agency(), at.street(), value));
        }
    }

    private Stream<Premises> premises(Title title) {
        return merchants.premisesOf(title.holder().merchant()).stream()
                .filter(at -> at.id().equals(title.place().premises()));
    }

    private void changeCode(Merchant merchant, UnifiedSocialCreditCode code, ActionStamp by) {
        merchants
                .byCreditCode(code)
                .filter(other -> !other.id().equals(merchant.id()))
                .ifPresent(other -> {
                    throw RuleViolation.at("outcome", "supervision.particulars.code.taken", other.name());
                });
        String former = merchant.creditCode().value();
        merchant.changeCode(code);
        bans.follow(former, code.value(), merchant.name(), by.moment());
    }
}
