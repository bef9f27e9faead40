package fangxin.complaint.association;

import fangxin.common.LocalizedText;
import fangxin.common.privacy.PersonalDataDetector;
import fangxin.complaint.association.AssociationCaseView.AssociationCaseDetails;
import fangxin.complaint.association.AssociationCaseView.CaseCourse;
import fangxin.complaint.association.AssociationCaseView.CaseEntryView;
import fangxin.complaint.association.AssociationCaseView.CaseMatter;
import fangxin.complaint.association.AssociationCaseView.CaseTrader;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Presenter that puts cases of associations into views with the names of associations and categories, masked words and
 * contacts, the journal, and the steps open to the reader.
 */
@ApplicationScoped
class AssociationCasePresenter {
    /** Words can name persons and phones, which are masked. */
    private static final PersonalDataDetector DETECTOR = new PersonalDataDetector();

    @Inject
    AgencyRepository agencies;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    AssociationAccess access;

    /** Returns the views of several; names of associations and categories are read once for all. */
    List<AssociationCaseView> views(List<AssociationCase> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, LocalizedText> names = agencies.names();
        ComplaintTerms current = terms.current().terms();
        return all.stream()
                .map(each -> new AssociationCaseView(
                        each.number(),
                        names.get(each.association()),
                        each.state(),
                        each.source(),
                        each.complaint(),
                        new CaseMatter(
                                each.type(),
                                current.categoryPathName(each.category()),
                                each.amount(),
                                DETECTOR.mask(each.words()),
                                each.maskedContact()),
                        new CaseTrader(
                                each.trader().name(),
                                each.trader().creditCode(),
                                each.trader().title()),
                        new CaseCourse(
                                each.receivedOn(),
                                each.acceptedOn(),
                                each.endedOn(),
                                each.choice(),
                                DETECTOR.mask(each.outcome()),
                                DETECTOR.mask(each.litigation()),
                                each.recovered(),
                                each.formerNumber())))
                .toList();
    }

    AssociationCaseDetails details(AssociationCase of, Actor reader) {
        return new AssociationCaseDetails(
                views(List.of(of)).getFirst(),
                of.version(),
                of.journal().reversed().stream()
                        .map(entry -> new CaseEntryView(
                                entry.step(), entry.actor().name(), entry.reason(), entry.recordedAt()))
                        .toList(),
                access.mayAct(reader, of) ? steps(of) : List.of());
    }

    private static List<AssociationCaseStep> steps(AssociationCase of) {
        return Arrays.stream(AssociationCaseStep.values())
                .filter(step -> step.from().contains(of.state()))
                .filter(step -> EntrustedMediationPolicy.allows(step, of.isEntrusted()))
                .filter(step -> step != AssociationCaseStep.READ_CONTACT || of.maskedContact() != null)
                .toList();
    }
}
