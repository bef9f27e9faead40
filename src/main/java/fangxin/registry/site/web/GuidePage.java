package fangxin.registry.site.web;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.persistence.AsOf;
import fangxin.platform.persistence.PublicCopies;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.registry.site.ApplicantGuide;
import fangxin.registry.site.EligibilityAnswer;
import fangxin.registry.site.EligibilityAnswer.Statement;
import fangxin.registry.site.GuideService;
import fangxin.registry.site.TitleGuide;
import fangxin.registry.site.TitleGuideService;
import fangxin.round.RoundView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Public page of the guide for applicants, in three short pages (whether one can apply, what to prepare, how long it
 * takes) and in full, with what follows the naming. The reader's statements are in the address only; nothing is stored.
 */
@Named
@RequestScoped
public class GuidePage {
    /** Value of the parameter with which the form asks for the answer. */
    private static final String ANSWER = "answer";

    /** A possible statement on a condition. */
    public record GuideChoice(String value, String label, boolean chosen) {}

    @Inject
    GuideService service;

    @Inject
    TitleGuideService titles;

    @Inject
    PublicCopies copies;

    @Inject
    AsOf asOf;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private ApplicantGuide guide;
    private TitleGuide titleGuide;
    private ApplicantGuide.SubjectMaterials subject;
    private final Map<String, Statement> statements = new LinkedHashMap<>();

    @PostConstruct
    void read() {
        guide = copies.read("guide", service::guide);
        String type = parameters.get("type");
        subject = guide.subjects().stream()
                .filter(each -> each.code().equals(type))
                .findFirst()
                .orElseGet(() -> guide.subjects().getFirst());
        guide.conditions()
                .forEach(condition -> Arrays.stream(Statement.values())
                        .filter(statement -> statement.name().equals(parameters.get(condition.code())))
                        .forEach(statement -> statements.put(condition.code(), statement)));
    }

    /** Returns the time of the cached data, or null where they are current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public ApplicantGuide getGuide() {
        return guide;
    }

    /** Returns the duties and steps after the naming. */
    public TitleGuide getTitleGuide() {
        if (titleGuide == null) {
            titleGuide = copies.read("guide/title", titles::guide);
        }
        return titleGuide;
    }

    /** Returns a time limit in words. */
    public String limit(TimeLimit limit) {
        return PageFunctions.message("registry.guide.limit." + limit.unit(), limit.value());
    }

    /** Returns the subject type that the reader chose, else the first. */
    public ApplicantGuide.SubjectMaterials getSubject() {
        return subject;
    }

    /** Returns the statements from which the reader chooses on a condition. */
    public List<GuideChoice> choices(ApplicantGuide.GuideCondition condition) {
        return Arrays.stream(Statement.values())
                .filter(each -> each != Statement.NOT_APPLICABLE || condition.mayNotApply())
                .map(each -> new GuideChoice(
                        each.name(),
                        PageFunctions.message("registry.guide.statement." + each),
                        statements.get(condition.code()) == each))
                .toList();
    }

    /** Returns whether the reader has asked for the answer: by the form, also an empty one, or by a shared address. */
    public boolean isAsked() {
        return !statements.isEmpty() || ANSWER.equals(parameters.get("show"));
    }

    /** Returns whether the reader asks for the answer, and a condition has no statement. */
    public boolean isMissing(ApplicantGuide.GuideCondition condition) {
        return isAsked() && !statements.containsKey(condition.code());
    }

    public EligibilityAnswer getAnswer() {
        return EligibilityAnswer.of(guide, subject.code(), statements);
    }

    /** Returns the title that a round confers on subjects of the selected type. */
    public LocalizedText titleIn(RoundView round) {
        return round.terms().naming().titleWording().get(subject.code());
    }

    public String responsible(Set<ResponsibleParty> parties) {
        return parties.stream()
                .sorted()
                .map(party -> PageFunctions.message("candidacy.responsibleparty." + party))
                .collect(Collectors.joining(PageFunctions.message("registry.and")));
    }
}
