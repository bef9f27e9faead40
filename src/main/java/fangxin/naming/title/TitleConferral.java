package fangxin.naming.title;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.GroundsComposer;
import fangxin.naming.notice.NoticeItem;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.config.Settings;
import fangxin.procedure.application.ApplicationContent;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * Domain service that confers titles by a signed document of the own office, a decision of the level above, or a public
 * pledge: it numbers, registers and notifies; it also states which pictures, of shop front or online page, are public.
 */
@ApplicationScoped
public class TitleConferral {
    /** Types of evidence whose picture the public sees. */
    public static final Set<String> PHOTOS = Set.of("front", "storePage");

    @Inject
    TitleRepository titles;

    @Inject
    GroundsComposer grounds;

    @Inject
    ApplicationFormRepository applications;

    @Inject
    FileStore files;

    @Inject
    AccountNotifier mailings;

    @Inject
    TitleRegister register;

    /** Confers a title by a signed document of the office that owns the round. */
    public Title by(DecisionDocument document, NoticeItem item, ActionStamp by) {
        Candidacy candidacy = item.candidacy();
        return enter(
                Title.conferred(
                        next(candidacy, document.date().getYear()),
                        item,
                        document,
                        photoOf(candidacy),
                        answersOf(candidacy),
                        by),
                by);
    }

    /** Confers a title by a decision of the level above. */
    public Title above(Candidacy candidacy, HigherLevelDecision decided, Actor actor, BusinessMoment moment) {
        ActionStamp by = new ActionStamp(actor, moment);
        return enter(
                Title.conferredAbove(
                        next(candidacy, decided.documentDate().getYear()),
                        candidacy,
                        grounds.of(candidacy),
                        decided,
                        photoOf(candidacy),
                        answersOf(candidacy),
                        by),
                by);
    }

    /** Confers a title on the track of commitment, by a pledge whose public period has ended; no document is signed. */
    public Title by(CommitmentGround ground, ActionStamp by) {
        return enter(
                Title.pledged(
                        titles.nextNumber(
                                ground.place().office(),
                                ground.term().namedOn().getYear(),
                                ground.category().level(),
                                ground.category().type()),
                        ground,
                        by),
                by);
    }

    private CertificateNumber next(Candidacy candidacy, int year) {
        return titles.nextNumber(candidacy.office(), year, candidacy.round().level(), candidacy.subjectType());
    }

    private Title enter(Title title, ActionStamp by) {
        register.add(title);
        mailings.toMerchant(
                title.holder().merchant(),
                by.moment().today(),
                "naming.letter.named",
                "named/" + title.number(),
                title.place().signName(),
                title.document().wording(),
                title.number(),
                title.term().validUntil(),
                Settings.baseUrl() + "/units/" + title.number());
        return title;
    }

    private Map<String, String> answersOf(Candidacy candidacy) {
        return applications
                .counting(candidacy.reference())
                .map(ApplicationContent::answers)
                .orElse(Map.of());
    }

    /** Returns the newest picture of the shop front, or of the page of an online shop: that one the public sees. */
    private String photoOf(Candidacy candidacy) {
        return files.of(candidacy.reference()).stream()
                .filter(file -> PHOTOS.contains(file.purpose()))
                .filter(file -> file.contentType().startsWith("image/"))
                .max(Comparator.comparing(StoredFile::storedAt))
                .map(StoredFile::id)
                .orElse(null);
    }
}
