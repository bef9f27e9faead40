package fangxin.application;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Correspondence;
import fangxin.candidacy.HeldTitles;
import fangxin.candidacy.ReviewOffices;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.criteria.Kind;
import fangxin.criteria.Kinds;
import fangxin.identity.Actor;
import fangxin.identity.Mailings;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.merchant.Merchant;
import fangxin.merchant.Merchants;
import fangxin.merchant.Premises;
import fangxin.merchant.SubjectIdentity;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where an application is handed in, by the merchant or by officers of the county's office or the station on its
 * behalf (代办); taken back, withdrawn, or its refusal put to review.
 */
@Stateless
@RolesAllowed({Roles.MERCHANT, Roles.COUNTY_OFFICE, Roles.STATION})
public class ApplicationDesk {
    private static final int LONGEST_REASON = 2000;

    @Inject
    Candidacies candidacies;
    @Inject
    ApplicationForms forms;
    @Inject
    Completeness completeness;
    @Inject
    Merchants merchants;
    @Inject
    Kinds kinds;
    @Inject
    Organs organs;
    @Inject
    Mailings mailings;
    @Inject
    ReviewOffices reviewOffices;
    @Inject
    Correspondence correspondence;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;
    @Inject
    Drafts drafts;
    @Inject
    HeldTitles titles;

    /** What is missing or wrong; empty when it may be handed in. */
    public List<Violation> check(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return completeness.faults(candidacy, forms.of(reference));
    }

    /**
     * Hands in the application, or hands it in again after a return.
     *
     * @param declared that all is true, by the person who hands it in
     */
    public CandidacyView submit(String reference, boolean declared) {
        Candidacy candidacy = drafts.editable(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        ApplicationForm form = forms.of(reference);
        if (candidacy.stage() == Stage.RETURNED) {
            if (candidacy.dueOn() != null && now.isAfter(candidacy.dueOn())) {
                throw new RuleViolation("application.resubmit.late", candidacy.dueOn());
            }
        } else {
            candidacy.round().requireOpen(now.today());
        }
        List<Violation> faults = new ArrayList<>(completeness.faults(candidacy, form));
        if (!declared) {
            faults.add(new Violation("declared", "application.declaration.missing", List.of()));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        Map<String, String> answers = form.content().answers();
        Merchant merchant = candidacy.merchant();
        merchants.hold(merchant);
        requireOnlyOne(candidacy, answers);
        Premises premises = premises(candidacy, answers);
        candidacy.take(Step.SUBMIT, taking(candidacy, actor, now));
        candidacy.describe(premises, drafts.kindOf(candidacy, answers), answers.get("trade"), answers.get("organ"),
                organs.stationFor(answers.get("organ"), answers.get("street")).code());
        titles.require(candidacy, now.today());
        if (!candidacy.seenBy(actor)) {
            throw RuleViolation.at("street", "application.elsewhere", organs.byCode(candidacy.station()).name());
        }
        Submission submission = new Submission(reference, forms.submissions(reference).size() + 1, actor.account(),
                actor.name(), form.content(), now.at());
        forms.add(submission);
        mailings.to(answers.get("contactPhone"), "application.letter.submitted",
                "submitted:" + reference + ":" + submission.seq(), premises.signName(), reference,
                now.stated(candidacy.dueOn()));
        return CandidacyView.of(candidacy, actor);
    }

    /** Takes an application back to change it, until the station has acted and while it can be handed in again. */
    public CandidacyView recall(String reference) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.requireSeenBy(actor);
        if (forms.submissions(reference).size() < 2) {
            candidacy.round().requireOpen(now.today());
        }
        candidacy.recall(taking(candidacy, actor, now));
        return CandidacyView.of(candidacy, actor);
    }

    /** Withdraws the candidacy, at any time before naming. */
    public CandidacyView withdraw(String reference, String reason) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        candidacy.take(Step.WITHDRAW, taking(candidacy, actor, moments.now()).because(fitting(reason)));
        return CandidacyView.of(candidacy, actor);
    }

    /** Asks for a review (复查) of a refusal. */
    public CandidacyView askReview(String reference, String reason) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.at("reason", "application.review.reason");
        }
        Moment now = moments.now();
        candidacy.askReview(reviewOffices.officeFor(candidacy, now.today()),
                taking(candidacy, actor, now).because(fitting(reason)));
        correspondence.write(candidacy, Role.COUNTY_OFFICE, candidacy.reviewOffice(), "application.letter.review",
                String.valueOf(candidacy.journal().size()), now, candidacy.dueOn());
        return CandidacyView.of(candidacy, actor);
    }

    /** One subject has one candidacy in a round; a merchant with several shops has one for each. */
    private void requireOnlyOne(Candidacy candidacy, Map<String, String> answers) {
        SubjectIdentity asked = identity(candidacy, drafts.kindOf(candidacy, answers), answers.get("signName"),
                answers.get("address"));
        forms.running(candidacy.merchant().id(), candidacy.round().id()).stream()
                .filter(other -> !other.reference().equals(candidacy.reference()) && other.stage() != Stage.DRAFT)
                .filter(other -> other.premises().filter(shop -> identity(other, other.kind(), shop.signName(),
                        shop.address()).sameAs(asked)).isPresent())
                .findFirst().ifPresent(other -> {
                    throw RuleViolation.at(asked.site() == Kind.Site.AREA ? "signName" : "address", "application.running",
                            answers.get("signName"), other.reference(), other.stage());
                });
    }

    private SubjectIdentity identity(Candidacy candidacy, String kind, String signName, String address) {
        return SubjectIdentity.of(kinds.byCode(kind).site(), candidacy.merchant(), signName, address);
    }

    private Premises premises(Candidacy candidacy, Map<String, String> answers) {
        String signName = answers.get("signName");
        String organ = answers.get("organ");
        String address = answers.get("address");
        String kind = drafts.kindOf(candidacy, answers);
        SubjectIdentity asked = identity(candidacy, kind, signName, address);
        Premises premises = candidacy.premises()
                .or(() -> merchants.premisesOf(candidacy.merchant().id()).stream().filter(shop -> shop.organ().equals(organ)
                        && identity(candidacy, kind, shop.signName(), shop.address()).sameAs(asked)).findFirst())
                .orElseGet(() -> {
                    Premises shop = new Premises(candidacy.merchant(), signName, organ, answers.get("street"), address);
                    merchants.add(shop);
                    return shop;
                });
        premises.describe(signName, organ, answers.get("street"), address);
        Question.place(answers.get("location")).ifPresent(point -> premises.locate(point[0], point[1]));
        return premises;
    }

    private Taking taking(Candidacy candidacy, Actor actor, Moment now) {
        Taking taking = Taking.by(actor, now);
        return actor.holds(Role.MERCHANT, candidacy.merchant().id()) ? taking
                : taking.onBehalfOf(candidacy.merchant().name());
    }

    /** A reason as it is stored, or null where none was given; one that is too long is refused, not cut. */
    private static String fitting(String reason) {
        String plain = reason == null ? "" : reason.strip();
        if (plain.length() > LONGEST_REASON) {
            throw RuleViolation.at("reason", "application.text.long", LONGEST_REASON);
        }
        return plain.isEmpty() ? null : plain;
    }
}
