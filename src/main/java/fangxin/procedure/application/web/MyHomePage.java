package fangxin.procedure.application.web;

import fangxin.merchant.MerchantService;
import fangxin.merchant.web.RegisterPage;
import fangxin.procedure.application.ApplicationDraftService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.ProgressService;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Home page of a merchant: its candidacies with stage, agency in charge and open steps, and the rounds in which it
 * can begin an application.
 */
@Named
@ViewScoped
public class MyHomePage implements Serializable {
    /** Main actions for a candidacy, in the order in which the page shows them. */
    private static final List<String> ACTIONS = List.of("RESUBMIT", "CONTINUE", "REVIEW", "WAIT", "DONE", "ENDED");

    @Inject
    MerchantService merchants;

    @Inject
    ProgressService progress;

    @Inject
    ApplicationDraftService drafts;

    private transient MerchantService.OwnMerchants mine;
    private transient List<ApplicationViews.CandidacyProgress> own;
    private transient Map<String, List<ApplicationViews.OpenRound>> rounds;

    /**
     * Opens the first application of a merchant that has registered to apply, in the round of its own office, and
     * redirects to its form. Stays on this page where the merchant has applied before, or where that office has no round
     * open, or several.
     */
    public String arrive() {
        Flash flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
        String registered = (String) flash.get(RegisterPage.FIRST_APPLICATION);
        if (registered == null || !of(registered).isEmpty()) {
            return null;
        }
        List<ApplicationViews.OpenRound> open = openRounds(registered).stream()
                .filter(ApplicationViews.OpenRound::ofOwnOffice)
                .toList();
        if (open.size() != 1 || open.getFirst().offers().isEmpty()) {
            return null;
        }
        flash.setKeepMessages(true);
        return start(open.getFirst().id(), registered, null);
    }

    @PostConstruct
    void load() {
        mine = merchants.ownMerchants();
        own = progress.listOwn();
    }

    public MerchantService.OwnMerchants getMine() {
        if (mine == null) {
            load();
        }
        return mine;
    }

    /** Returns the candidacies of a merchant: first those that wait for it, then those under way, then the others. */
    public List<ApplicationViews.CandidacyProgress> of(String merchant) {
        if (own == null) {
            load();
        }
        return own.stream()
                .filter(each -> each.applicant().id().equals(merchant))
                .sorted(Comparator.comparingInt(each -> ACTIONS.indexOf(next(each))))
                .toList();
    }

    /** Returns the number of candidacies that wait for the merchant. */
    public long getWaiting() {
        return all().stream()
                .filter(ApplicationViews.CandidacyProgress::waitsForMerchant)
                .count();
    }

    /** Returns the references of the candidacies in cultivation, in which the station can demand a rectification. */
    public List<String> getCultivated() {
        return all().stream()
                .filter(each -> each.stage() == Stage.IN_CULTIVATION)
                .map(ApplicationViews.CandidacyProgress::reference)
                .toList();
    }

    /**
     * Returns the reference of the candidacy that the merchant follows while nothing waits for it: one under way, else a
     * named one, else one that has ended if no round is open; null where beginning an application is next.
     */
    public String getFollowed() {
        return Stream.of("WAIT", "DONE", "ENDED")
                .flatMap(action -> all().stream()
                        .filter(each -> next(each).equals(action))
                        .filter(each -> !action.equals("ENDED")
                                || openRounds(each.applicant().id()).isEmpty()))
                .map(ApplicationViews.CandidacyProgress::reference)
                .findFirst()
                .orElse(null);
    }

    private List<ApplicationViews.CandidacyProgress> all() {
        return getMine().merchants().stream()
                .flatMap(merchant -> of(merchant.id()).stream())
                .toList();
    }

    public List<ApplicationViews.OpenRound> openRounds(String merchant) {
        if (rounds == null) {
            rounds = new HashMap<>();
        }
        return rounds.computeIfAbsent(merchant, progress::openRounds);
    }

    /** Returns the main action for a candidacy: RESUBMIT, CONTINUE, REVIEW, WAIT, DONE or ENDED. */
    public String next(ApplicationViews.CandidacyProgress candidacy) {
        return switch (candidacy.stage()) {
            case DRAFT -> "CONTINUE";
            case RETURNED -> "RESUBMIT";
            case DECLINED, REFUSED ->
                candidacy.waitsForMerchant() && candidacy.steps().contains(Step.ASK_REVIEW) ? "REVIEW" : "ENDED";
            case NAMED -> "DONE";
            case WITHDRAWN, LAPSED -> "ENDED";
            default -> "WAIT";
        };
    }

    /** Opens a draft and redirects to its form. */
    public String start(String round, String merchant, String subjectType) {
        return form(drafts.open(round, merchant, subjectType, null));
    }

    /** Opens a draft with the earlier answers for a shop, and redirects to its form. */
    public String startAgain(String round, String merchant, ApplicationViews.EarlierShop shop) {
        return form(drafts.open(round, merchant, shop.type(), shop.reference()));
    }

    private static String form(String reference) {
        return "/my/application_form.xhtml?faces-redirect=true&reference=" + reference;
    }
}
