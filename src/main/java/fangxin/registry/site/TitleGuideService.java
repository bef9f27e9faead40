package fangxin.registry.site;

import fangxin.commitment.pledge.CommitmentTerms;
import fangxin.commitment.pledge.CommitmentTermsRepository;
import fangxin.commitment.pledge.StarCondition;
import fangxin.commitment.terms.GoodsClass;
import fangxin.commitment.terms.ReturnTerms;
import fangxin.commitment.terms.ReturnTermsRepository;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.rating.PublicRatingService;
import fangxin.supervision.holderterms.HolderTerms;
import fangxin.supervision.holderterms.HolderTermsRepository;
import fangxin.supervision.holderterms.RenewalTerms;
import fangxin.supervision.holderterms.SelfReportQuestion;
import fangxin.supervision.holderterms.SelfReportTerms;
import fangxin.supervision.holderterms.SelfReportWindow;
import fangxin.supervision.trigger.SupervisionTriggerCatalogue;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Service boundary that composes the guide for holders of titles from the terms in force: supervision, self-report,
 * renewal, commitment, stars, returns, and the document by which the rating was adopted.
 */
@Stateless
@PermitAll
public class TitleGuideService {
    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    HolderTermsRepository holderTerms;

    @Inject
    CommitmentTermsRepository commitmentTerms;

    @Inject
    ReturnTermsRepository returnTerms;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    PublicRatingService ratings;

    @Inject
    BusinessClock businessClock;

    public TitleGuide guide() {
        HolderTerms holders = holderTerms.current().terms();
        LocalDate today = businessClock.now().today();
        return new TitleGuide(
                supervision(triggers.current().catalogue()),
                selfReport(holders.selfReport(), today),
                renewal(holders.renewal()),
                commitment(commitmentTerms.current().terms()),
                returns(returnTerms.current().terms()),
                ratings.formula()
                        .map(PublicRatingService.AdoptedFormula::document)
                        .orElse(null));
    }

    private static TitleGuide.GuideSupervision supervision(SupervisionTriggerCatalogue catalogue) {
        return new TitleGuide.GuideSupervision(
                catalogue.triggers().stream()
                        .map(trigger -> new TitleGuide.GuideTrigger(
                                trigger.name(), trigger.statement(), trigger.rectification(), trigger.remedy()))
                        .toList(),
                catalogue.reentryBan(),
                catalogue.downgradeBan());
    }

    /** Returns the window of this year, or of the next year once it is over. */
    private static TitleGuide.GuideSelfReport selfReport(SelfReportTerms terms, LocalDate today) {
        SelfReportWindow ofYear = terms.windowIn(today.getYear());
        SelfReportWindow next = ofYear.isOver(today) ? terms.windowIn(today.getYear() + 1) : ofYear;
        return new TitleGuide.GuideSelfReport(
                next.opensOn(),
                next.lastDay(),
                terms.questions().stream().map(SelfReportQuestion::text).toList());
    }

    private static TitleGuide.GuideRenewal renewal(RenewalTerms terms) {
        return new TitleGuide.GuideRenewal(
                terms.opensBefore(), terms.handling(), terms.years(), terms.transitionDays());
    }

    private TitleGuide.GuideCommitment commitment(CommitmentTerms terms) {
        return new TitleGuide.GuideCommitment(
                terms.types().stream()
                        .map(subjectTypes::find)
                        .flatMap(Optional::stream)
                        .filter(SubjectType::isInUse)
                        .map(SubjectType::name)
                        .toList(),
                terms.confirmation(),
                terms.association(),
                terms.publicPeriod(),
                terms.months().observation(),
                terms.validYears(),
                terms.months().renewal(),
                terms.months().ofTransition(),
                terms.months().rejoin(),
                stars(terms.gates()));
    }

    private static List<TitleGuide.GuideStars> stars(List<StarCondition> gates) {
        return gates.stream()
                .collect(Collectors.groupingBy(
                        StarCondition::stars,
                        TreeMap::new,
                        Collectors.mapping(StarCondition::name, Collectors.toList())))
                .entrySet()
                .stream()
                .map(grade -> new TitleGuide.GuideStars(grade.getKey(), grade.getValue()))
                .toList();
    }

    private static TitleGuide.GuideReturns returns(ReturnTerms terms) {
        return new TitleGuide.GuideReturns(
                terms.answer(),
                terms.refund(),
                terms.fewestDays(),
                terms.veto().refusals(),
                terms.classes().stream().map(GoodsClass::name).toList());
    }
}
