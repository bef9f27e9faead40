package fangxin.round.web;

import fangxin.common.LocalizedText;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundConfirmationInput;
import fangxin.round.RoundInput;
import fangxin.round.RoundRefusalInput;
import fangxin.round.RoundService;
import fangxin.round.RoundTermsInput;
import fangxin.round.RoundView;
import fangxin.round.ScoringMode;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Page on which an officer proposes a round, amends it with all its terms or withdraws the proposal, a second officer
 * opens or refuses it, and others read it.
 */
@Named
@ViewScoped
public class RoundPage implements Serializable {
    private static final String LIST = "/work/rounds.xhtml?faces-redirect=true";

    @Inject
    transient RoundService service;

    @Inject
    transient CurrentUser currentUser;

    private transient RoundService.RoundFormView form;
    private transient RoundView round;
    private transient RoundService.RoundNames names;
    private String id;
    private Long version;
    private String reason;
    private String owner;
    private Integer year;
    private LocalizedInput title = new LocalizedInput();
    private LocalDate opens;
    private LocalDate closes;
    private List<String> agencies = new ArrayList<>();
    private Map<String, Integer> quotas = new LinkedHashMap<>();
    private Map<String, Integer> editions = new LinkedHashMap<>();
    private Map<String, Integer> proposed = Map.of();
    private LimitsForm limits;
    private SubjectTypesForm subjectTypes;
    private DocumentsForm documents;
    private int penaltyFreeYears;
    private int signers;
    private boolean marksPublic;
    private TitleTrackForm track;
    private ScoringMode.SheetSharing scoring;
    private double spread;
    private ApplicationRound.TitleLevel level;
    private LevelProgressionForm ladder;

    /** Reads the round of the request before the page is built, since the questions of the page depend on it. */
    @PostConstruct
    void load() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = asked.get("id");
        if (id == null) {
            form = service.newRoundForm(asked.get("office"), level(asked.get("level")), null);
            show(form.draft());
            return;
        }
        round = service.round(id);
        if (round.mayAmend()) {
            form = service.newRoundForm(
                    round.owner(), round.level(), round.window().opens());
        }
        show(RoundInput.of(round));
    }

    private void show(RoundInput draft) {
        version = draft.version();
        owner = draft.owner();
        year = draft.year();
        title = new LocalizedInput(draft.title());
        opens = draft.opens();
        closes = draft.closes();
        level = draft.level();
        show(draft.terms());
    }

    private void show(RoundTermsInput terms) {
        agencies = new ArrayList<>(terms.participation().offices());
        quotas = new LinkedHashMap<>(terms.participation().quotas());
        editions = new LinkedHashMap<>(terms.materials().editions());
        proposed = Map.copyOf(editions);
        limits = new LimitsForm(terms.limits());
        subjectTypes = new SubjectTypesForm(
                terms.naming().titleWording(), terms.participation().shares());
        documents = new DocumentsForm(terms);
        penaltyFreeYears = terms.penaltyFreeYears();
        signers = terms.documents().signers();
        marksPublic = terms.naming().marksPublic();
        track = new TitleTrackForm(terms.naming().track(), terms.naming().namedLevels());
        scoring = terms.scoring().mode();
        spread = terms.scoring().spread();
        ladder = new LevelProgressionForm(terms.ladder());
    }

    private static ApplicationRound.TitleLevel level(String asked) {
        return "PROVINCE".equals(asked) ? ApplicationRound.TitleLevel.PROVINCE : null;
    }

    public String save() {
        RoundInput draft = draft();
        if (id == null) {
            addProposedMessage(service.round(service.proposeRound(draft, proposed)));
            return LIST;
        }
        service.amend(id, draft);
        RoundView amended = service.round(id);
        if (amended.window().state() == RoundView.RoundState.PROPOSED) {
            addProposedMessage(amended);
        } else {
            PageFunctions.addFlashMessage("round.amended");
        }
        return LIST;
    }

    private static void addProposedMessage(RoundView proposal) {
        LocalizedText decider = proposal.opening().decider();
        if (decider == null) {
            PageFunctions.addFlashMessage("round.proposed.none", proposal.id());
        } else {
            PageFunctions.addFlashMessage("round.proposed", proposal.id(), decider);
        }
    }

    /** Opens the proposed round that the page shows. */
    public String confirm() {
        service.confirm(id, new RoundConfirmationInput(version));
        PageFunctions.addFlashMessage("round.opened", id);
        return LIST;
    }

    public String refuse() {
        service.refuse(id, new RoundRefusalInput(reason));
        PageFunctions.addFlashMessage("round.refused", id);
        return LIST;
    }

    public String withdraw() {
        service.withdraw(id);
        PageFunctions.addFlashMessage("round.withdrawn", id);
        return LIST;
    }

    private RoundInput draft() {
        return new RoundInput(owner, year, title.read(), opens, closes, level, terms(), version);
    }

    private RoundTermsInput terms() {
        Map<String, Integer> aims = new LinkedHashMap<>();
        quotas.forEach((agency, quota) -> {
            if (quota != null && agencies.contains(agency)) {
                aims.put(agency, quota);
            }
        });
        return new RoundTermsInput(
                new RoundTermsInput.ParticipationInput(agencies, aims, subjectTypes.shares()),
                new RoundTermsInput.MaterialsInput(editions, null, null),
                limits.read(),
                penaltyFreeYears,
                new RoundTermsInput.NamingInput(
                        subjectTypes.wordings(),
                        documents.namingBody(),
                        marksPublic,
                        track.getTrack(),
                        track.namedLevels()),
                new RoundTermsInput.DocumentsInput(
                        documents.getApproval(), documents.getNotice(), documents.getSealingAgency(), signers),
                ladder.read(),
                new ScoringMode(scoring, spread));
    }

    public boolean isFresh() {
        return id == null;
    }

    public boolean isMine() {
        return form != null || id == null || currentUser.actor().holds(Role.COUNTY_OFFICE, owner);
    }

    public RoundView getRound() {
        if (round == null && id != null) {
            round = service.round(id);
        }
        return round;
    }

    public RoundService.RoundFormView getForm() {
        if (form == null && isMine()) {
            form = service.newRoundForm(owner, level, opens);
        }
        return form;
    }

    /** Returns the wordings of the titles, for readers who cannot amend the round. */
    public List<LocalizedText> getTitles() {
        return List.copyOf(getRound().terms().naming().titleWording().values());
    }

    /** Returns the offices and sheets of the round by name, for readers who cannot amend it. */
    public RoundService.RoundNames getNames() {
        if (names == null) {
            names = service.names(id);
        }
        return names;
    }

    public List<String> getLimitCodes() {
        return isMine() ? getForm().limits().stream().filter(limits::has).toList() : limits.codes();
    }

    /**
     * Returns the label of an issue in the list: its year and, if it is not in force during the application period, its
     * first or last day.
     */
    public String offered(RoundService.IssueOption issue) {
        String year = String.valueOf(issue.issue());
        LocalDate from = LocalDate.parse(issue.effectiveFrom());
        return issue.inForce()
                ? PageFunctions.message("round.field.issue", year)
                : from.isAfter(opens)
                        ? PageFunctions.message("round.field.issue.later", year, from)
                        : PageFunctions.message(
                                "round.field.issue.over", year, LocalDate.parse(issue.effectiveUntil()));
    }

    /**
     * Returns whether the page shows the questions of the opening: the round waits for a second officer, or was
     * refused.
     */
    public boolean isUnopened() {
        return id != null && getRound().isUnopened();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ApplicationRound.TitleLevel getLevel() {
        return level;
    }

    public SubjectTypesForm getSubjectTypes() {
        return subjectTypes;
    }

    public DocumentsForm getDocuments() {
        return documents;
    }

    public TitleTrackForm getTrack() {
        return track;
    }

    public LevelProgressionForm getLadder() {
        return ladder;
    }

    public String getOwner() {
        return owner;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalizedInput getTitle() {
        return title;
    }

    public LocalDate getOpens() {
        return opens;
    }

    /** The editions in force are read again for another first day. */
    public void setOpens(LocalDate opens) {
        if (!opens.equals(this.opens)) {
            form = null;
        }
        this.opens = opens;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public String[] getAgencies() {
        return agencies.toArray(String[]::new);
    }

    public void setAgencies(String[] agencies) {
        this.agencies = new ArrayList<>(List.of(agencies));
    }

    public Map<String, Integer> getQuotas() {
        return quotas;
    }

    public Map<String, Integer> getEditions() {
        return editions;
    }

    public LimitsForm getLimits() {
        return limits;
    }

    public int getPenaltyFreeYears() {
        return penaltyFreeYears;
    }

    public void setPenaltyFreeYears(int penaltyFreeYears) {
        this.penaltyFreeYears = penaltyFreeYears;
    }

    public int getSigners() {
        return signers;
    }

    public void setSigners(int signers) {
        this.signers = signers;
    }

    public boolean isMarksPublic() {
        return marksPublic;
    }

    public void setMarksPublic(boolean marksPublic) {
        this.marksPublic = marksPublic;
    }

    public ScoringMode.SheetSharing getScoring() {
        return scoring;
    }

    public void setScoring(ScoringMode.SheetSharing scoring) {
        this.scoring = scoring;
    }

    public double getSpread() {
        return spread;
    }

    public void setSpread(double spread) {
        this.spread = spread;
    }
}
