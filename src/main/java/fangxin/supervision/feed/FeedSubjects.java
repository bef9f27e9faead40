package fangxin.supervision.feed;

import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.Premises;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finder of the subjects and titles with the credit code of a record, and of the premises that an officer can pick. */
@ApplicationScoped
class FeedSubjects {
    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    @Inject
    SubjectTypeRepository subjectTypes;

    /** The subject with a credit code; empty where nobody in the programme has it. */
    Optional<FeedSubject> find(String creditCode) {
        return merchants
                .byCreditCode(new UnifiedSocialCreditCode(creditCode))
                .map(this::subject)
                .or(() -> titles.ofCreditCodes(List.of(creditCode)).stream()
                        .findFirst()
                        .map(title -> new FeedSubject(
                                null, null, title.owner(), title.holder().registeredName())));
    }

    private FeedSubject subject(Merchant merchant) {
        List<Premises> all = merchants.premisesOf(merchant.id());
        return all.size() == 1
                ? new FeedSubject(
                        merchant.id(),
                        all.getFirst().id(),
                        all.getFirst().agency(),
                        all.getFirst().signName())
                : new FeedSubject(merchant.id(), null, merchant.agency(), merchant.name());
    }

    /** Whether an officer has to pick the premises that a record of a kind concerns. */
    boolean isAmbiguous(FeedKind kind, FeedSubject subject) {
        return kind.scope() == FeedScope.PREMISES
                && subject.merchant() != null
                && merchants.premisesOf(subject.merchant()).size() > 1;
    }

    /** The premises that an officer can pick for a record. */
    List<Premises> premisesOf(FeedRecord feedRecord) {
        return feedRecord.merchant() == null ? List.of() : merchants.premisesOf(feedRecord.merchant());
    }

    /** The titles that a matched record of a kind concerns: all of the business, or those at its premises. */
    List<Title> titlesOf(FeedRecord feedRecord, FeedKind kind) {
        Premises at = kind.scope() == FeedScope.SUBJECT
                ? null
                : premisesOf(feedRecord).stream()
                        .filter(each -> each.id().equals(feedRecord.premises()))
                        .findFirst()
                        .orElse(null);
        return titles.ofCreditCodes(List.of(feedRecord.creditCode())).stream()
                .filter(title -> at == null
                        || title.isOf(
                                at, subjectTypes.byCode(title.category().type()).site()))
                .toList();
    }
}
