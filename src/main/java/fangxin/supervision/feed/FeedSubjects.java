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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finder of the subjects and titles with the credit code of a record, and of the places that an officer can pick. */
@ApplicationScoped
class FeedSubjects {
    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    @Inject
    SubjectTypeRepository subjectTypes;

    /** Finds the subject with a credit code; empty where the programme has no such merchant. */
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

    /**
     * Returns whether an officer has to pick the place that a record of a kind concerns: the merchant has several
     * premises, or titles of the credit code, for example from old registers, belong to other places.
     */
    boolean isAmbiguous(FeedKind kind, FeedSubject subject, String creditCode) {
        if (kind.scope() != FeedScope.PREMISES) {
            return false;
        }
        List<Premises> own = subject.merchant() == null ? List.of() : merchants.premisesOf(subject.merchant());
        return own.size() + elsewhere(creditCode, own).size() > 1;
    }

    /** Returns the titles that an officer can pick for a record: one of each place that is none of the premises. */
    List<Title> titlesElsewhere(FeedRecord feedRecord) {
        return elsewhere(feedRecord.creditCode(), premisesOf(feedRecord));
    }

    private List<Title> elsewhere(String creditCode, List<Premises> own) {
        Map<String, Title> byPlace = new LinkedHashMap<>();
        titles.ofCreditCodes(List.of(creditCode)).stream()
                .filter(title -> title.status().standing().isRunning())
                .filter(title -> own.stream().noneMatch(at -> isAt(title, at)))
                .forEach(title -> byPlace.putIfAbsent(placeOf(title), title));
        return List.copyOf(byPlace.values());
    }

    private boolean isAt(Title title, Premises premises) {
        return title.isOf(premises, subjectTypes.byCode(title.category().type()).site());
    }

    private static String placeOf(Title title) {
        return placeOf(title.place().signName(), title.place().address());
    }

    /** Returns the place of a title by its sign name and address: a record concerns all titles of one place. */
    static String placeOf(String signName, String address) {
        return signName + "\n" + address;
    }

    /** Returns the premises that an officer can pick for a record. */
    List<Premises> premisesOf(FeedRecord feedRecord) {
        return feedRecord.merchant() == null ? List.of() : merchants.premisesOf(feedRecord.merchant());
    }

    /** Returns the titles that a matched record of a kind concerns: all of the business, or those at its place. */
    List<Title> titlesOf(FeedRecord feedRecord, FeedKind kind) {
        List<Title> all = titles.ofCreditCodes(List.of(feedRecord.creditCode()));
        if (kind.scope() == FeedScope.SUBJECT) {
            return all;
        }
        if (feedRecord.pickedTitle() != null) {
            return all.stream()
                    .filter(picked -> picked.number().equals(feedRecord.pickedTitle()))
                    .findFirst()
                    .map(picked -> all.stream()
                            .filter(title -> placeOf(title).equals(placeOf(picked)))
                            .toList())
                    .orElse(List.of());
        }
        return premisesOf(feedRecord).stream()
                .filter(each -> each.id().equals(feedRecord.premises()))
                .findFirst()
                .map(at -> all.stream().filter(title -> isAt(title, at)).toList())
                .orElse(all);
    }
}
