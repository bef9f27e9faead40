package fangxin.document.archive;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.application.ApplicationViewService;
import fangxin.procedure.candidacy.CandidacyView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lookup of the Chinese names of the codes in a case (types of files, accounts, agencies), so that the archived case
 * file is readable without this system.
 */
@ApplicationScoped
class CaseCodeNames {
    @Inject
    ApplicationViewService applications;

    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository agencies;

    /** Returns the types of evidence that the form of a case asks for, by code. */
    Map<String, String> evidence(String reference) {
        return applications.read(reference).files().stream()
                .collect(Collectors.toMap(
                        file -> file.type().code(), file -> file.type().title().zh()));
    }

    /** Returns the name of a file's type: evidence of the form, or a file of a step or of an item of the sheet. */
    static String of(StoredFile file, Map<String, String> evidence) {
        return of(file.purpose(), evidence).orElse(file.name());
    }

    static Optional<String> of(String purpose, Map<String, String> evidence) {
        String[] parts = purpose.split("-", 2);
        String item = parts.length == 1 ? "" : parts[1];
        return Stream.concat(
                        Stream.ofNullable(evidence.get(purpose)),
                        Stream.of("archive.purpose.", "candidacy.step.")
                                .map(feature -> feature + parts[0])
                                .filter(key -> !CaseFilePages.text(key, item).equals(key))
                                .map(key -> CaseFilePages.text(key, item)))
                .findFirst();
    }

    /** Returns the names of accounts and agencies in a journal, by code. */
    Map<String, String> names(CandidacyView view) {
        List<CandidacyView.JournalEntryView> journal = view.journal();
        Map<String, String> names = new HashMap<>(accounts.names(journal.stream()
                .map(CandidacyView.JournalEntryView::deputyFor)
                .filter(Objects::nonNull)
                .toList()));
        journal.stream()
                .map(CandidacyView.JournalEntryView::place)
                .distinct()
                .forEach(place -> agencies.find(place)
                        .ifPresent(agency -> names.put(place, agency.name().zh())));
        names.put(view.applicant().id(), view.applicant().name());
        return names;
    }
}
