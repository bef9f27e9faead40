package fangxin.cultivation;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Correspondence;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a merchant is visited, helped to put things right, and recommended in the end. */
@Stateless
public class CultivationDesk {
    @Inject
    Candidacies candidacies;
    @Inject
    CultivationRecords records;
    @Inject
    EligibilityRules rules;
    @Inject
    FormFields fields;
    @Inject
    Pictures pictures;
    @Inject
    Correspondence correspondence;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    @RolesAllowed(Roles.STATION)
    public CandidacyView recordVisit(String reference, VisitReport report) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.take(Step.RECORD_VISIT, Taking.by(actor, now).because(report.findings()));
        Visit visit = new Visit(reference, report, actor, now);
        pictures.requireOf(reference, "pictures", report.pictures());
        records.add(visit);
        List<Rectification> rectifications = visit.rectifications(actor, now);
        rectifications.forEach(records::add);
        if (!rectifications.isEmpty()) {
            correspondence.toMerchant(candidacy, "cultivation.letter.rectify", now, rectifications.size());
        }
        return CandidacyView.of(candidacy, actor);
    }

    @RolesAllowed(Roles.STATION)
    public CandidacyView closeRectification(String reference, String rectification, String note, String picture) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.requireSeenBy(actor);
        Rectification item = records.rectification(reference, rectification);
        candidacy.take(Step.CLOSE_RECTIFICATION, Taking.by(actor, now).because(item.demand()));
        pictures.requireOf(reference, "picture", Stream.ofNullable(Words.tidy(picture)).toList());
        item.close(note, Words.tidy(picture), actor, now.at());
        return CandidacyView.of(candidacy, actor);
    }

    @RolesAllowed(Roles.COUNTY_OFFICE)
    public CandidacyView recommend(String reference, String opinion) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.take(Step.RECOMMEND, Taking.by(actor, now).because(Words.tidy(opinion)));
        records.add(new Recommendation(reference, opinion, records.of(Visit.class, reference),
                records.of(Rectification.class, reference), actor, now.at()));
        correspondence.toMerchant(candidacy, "cultivation.letter.recommended", now);
        return CandidacyView.of(candidacy, actor);
    }

    /** All that this phase knows of a candidacy. The merchant reads results, not the office's notes on them. */
    @RolesAllowed({Roles.MERCHANT, Roles.STATION, Roles.COUNTY_OFFICE, Roles.EVALUATOR, Roles.AUTHORITY,
            Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.ASSOCIATION, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Dossier dossier(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        boolean officer = actor.posts().stream().anyMatch(post -> post.role() != Role.MERCHANT);
        return Dossier.of(
                records.newest(Verification.class, reference),
                records.of(ReturnNotice.class, reference),
                rules.of(candidacy.round().terms()),
                records.of(EligibilityFinding.class, reference),
                records.of(Visit.class, reference),
                records.of(Rectification.class, reference),
                records.of(RectificationReport.class, reference),
                records.newest(Recommendation.class, reference),
                fields.of(reference).stream()
                        .collect(Collectors.toMap(FormFields.Field::code, FormFields.Field::label)), officer);
    }

    /** The day on which something is done unless somebody says otherwise. */
    @PermitAll
    public LocalDate today() {
        return moments.now().today();
    }

    /** The candidacy for someone about to take a step; refused at once where the step is not open. */
    @RolesAllowed({Roles.MERCHANT, Roles.STATION, Roles.COUNTY_OFFICE, Roles.EVALUATOR, Roles.AUTHORITY})
    public CandidacyView open(String reference, Step step) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireOpenTo(actor, step);
        return CandidacyView.of(candidacy, actor);
    }
}
