package fangxin.round.web;

import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.platform.web.InBoth;
import fangxin.platform.web.Look;
import fangxin.round.Round;
import fangxin.round.RoundDesk;
import fangxin.round.RoundDraft;
import fangxin.round.RoundTerms;
import fangxin.round.RoundView;
import fangxin.round.Scoring;
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

/** A new round, a round that its office amends, or a round that others read. */
@Named
@ViewScoped
public class RoundPage implements Serializable {
    private static final String LIST = "/work/rounds.xhtml?faces-redirect=true";

    @Inject
    transient RoundDesk desk;
    @Inject
    transient SignedIn signedIn;
    private transient RoundDesk.Blank blank;
    private transient RoundView round;
    private String id;
    private Long version;
    private String owner;
    private Integer year;
    private InBoth title = new InBoth();
    private LocalDate opens;
    private LocalDate closes;
    private List<String> organs = new ArrayList<>();
    private Map<String, Integer> quotas = new LinkedHashMap<>();
    private Map<String, Integer> editions = new LinkedHashMap<>();
    private Map<String, Integer> proposed = Map.of();
    private LimitsForm limits;
    private KindsForm kinds;
    private DocumentsForm documents;
    private int penaltyFreeYears;
    private int signers;
    private boolean marksPublic;
    private Scoring.Mode scoring;
    private double spread;
    private Round.Level level;
    private LadderForm ladder;

    /** Which round is asked for must be known before the page is built, since its questions depend on it. */
    @PostConstruct
    void open() {
        Map<String, String> asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = asked.get("id");
        if (id == null) {
            blank = desk.blank(asked.get("office"), level(asked.get("level")), null);
            show(blank.draft());
            return;
        }
        round = desk.round(id);
        if (round.mine()) {
            blank = desk.blank(round.owner(), round.level(), round.opens());
        }
        RoundTerms terms = round.terms();
        show(new RoundDraft(round.owner(), round.year(), round.title(), round.opens(), round.closes(),
                terms.organs(), terms.quotas(), terms.editions(), terms.form(), terms.pledge(), terms.limits(),
                terms.penaltyFreeYears(), terms.titleWording(), terms.namingBody(), terms.approval(),
                terms.document(), terms.sealingOrgan(), terms.signers(), terms.marksPublic(),
                round.level(), terms.shares(), terms.ladder(), terms.scoring(), round.version()));
    }

    private void show(RoundDraft draft) {
        version = draft.version();
        owner = draft.owner();
        year = draft.year();
        title = new InBoth(draft.title());
        opens = draft.opens();
        closes = draft.closes();
        organs = new ArrayList<>(draft.organs());
        quotas = new LinkedHashMap<>(draft.quotas());
        editions = new LinkedHashMap<>(draft.editions());
        proposed = Map.copyOf(editions);
        limits = new LimitsForm(draft.limits());
        kinds = new KindsForm(draft.titleWording(), draft.shares());
        documents = new DocumentsForm(draft);
        penaltyFreeYears = draft.penaltyFreeYears();
        signers = draft.signers();
        marksPublic = draft.marksPublic();
        scoring = draft.scoring().mode();
        spread = draft.scoring().spread();
        level = draft.level();
        ladder = new LadderForm(draft.ladder());
    }

    private static Round.Level level(String asked) {
        return "PROVINCE".equals(asked) ? Round.Level.PROVINCE : null;
    }

    public String save() {
        RoundDraft draft = draft();
        if (id == null) {
            Look.tell("round.opened", desk.openRound(draft, proposed));
        } else {
            desk.amend(id, draft);
            Look.tell("round.amended");
        }
        return LIST;
    }

    private RoundDraft draft() {
        Map<String, Integer> aims = new LinkedHashMap<>();
        quotas.forEach((organ, quota) -> {
            if (quota != null && organs.contains(organ)) {
                aims.put(organ, quota);
            }
        });
        return new RoundDraft(owner, year, title.read(), opens, closes, organs, aims, editions, null,
                null, limits.read(), penaltyFreeYears, kinds.wordings(), documents.namingBody(), documents.getApproval(),
                documents.getDocument(), documents.getSealingOrgan(), signers, marksPublic, level, kinds.shares(),
                ladder.read(), new Scoring(scoring, spread), version);
    }

    public boolean isFresh() {
        return id == null;
    }

    public boolean isMine() {
        return blank != null || id == null || signedIn.actor().holds(Role.COUNTY_OFFICE, owner);
    }

    public RoundView getRound() {
        if (round == null && id != null) {
            round = desk.round(id);
        }
        return round;
    }

    public RoundDesk.Blank getBlank() {
        if (blank == null && isMine()) {
            blank = desk.blank(owner, level, opens);
        }
        return blank;
    }

    public List<String> getLimitCodes() {
        return isMine() ? getBlank().limits().stream().filter(limits::has).toList() : limits.codes();
    }

    /** How an issue is offered: by its year, and where it is not in force in the window, from or until when it is. */
    public String offered(RoundDesk.Issue issue) {
        String year = String.valueOf(issue.issue());
        LocalDate from = LocalDate.parse(issue.effectiveFrom());
        return issue.inForce() ? Look.say("round.field.issue", year) : from.isAfter(opens)
                ? Look.say("round.field.issue.later", year, from)
                : Look.say("round.field.issue.over", year, LocalDate.parse(issue.effectiveUntil()));
    }

    public Round.Level getLevel() {
        return level;
    }

    public KindsForm getKinds() {
        return kinds;
    }

    public DocumentsForm getDocuments() {
        return documents;
    }

    public LadderForm getLadder() {
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

    public InBoth getTitle() {
        return title;
    }

    public LocalDate getOpens() {
        return opens;
    }

    /** What is in force is asked anew for another first day. */
    public void setOpens(LocalDate opens) {
        if (!opens.equals(this.opens)) {
            blank = null;
        }
        this.opens = opens;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public String[] getOrgans() {
        return organs.toArray(String[]::new);
    }

    public void setOrgans(String[] organs) {
        this.organs = new ArrayList<>(List.of(organs));
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

    public Scoring.Mode getScoring() {
        return scoring;
    }

    public void setScoring(Scoring.Mode scoring) {
        this.scoring = scoring;
    }

    public double getSpread() {
        return spread;
    }

    public void setSpread(double spread) {
        this.spread = spread;
    }
}
