package fangxin.procedure.application;

import fangxin.merchant.LicencePictures;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Adapter of the port {@link LicencePictures}: the licences that merchants attached to applications, as the evidence
 * type {@value #LICENCE} of every form.
 */
@ApplicationScoped
class LicenceAttachments implements LicencePictures {
    private static final String LICENCE = "licence";

    @Inject
    CandidacyRepository candidacies;

    @Inject
    FileStore files;

    @Override
    public Map<String, List<LicencePicture>> of(Collection<String> merchants, Actor reader) {
        Map<String, List<String>> references = candidacies.ofMerchants(merchants).stream()
                .filter(candidacy -> candidacy.isVisibleTo(reader))
                .collect(Collectors.groupingBy(
                        candidacy -> candidacy.merchant().id(),
                        Collectors.mapping(Candidacy::reference, Collectors.toList())));
        Map<String, List<StoredFile>> stored =
                files.of(references.values().stream().flatMap(List::stream).toList());
        Map<String, List<LicencePicture>> found = new HashMap<>();
        references.forEach((merchant, own) -> {
            List<LicencePicture> licences = own.stream()
                    .flatMap(reference -> stored.getOrDefault(reference, List.of()).stream())
                    .filter(file -> LICENCE.equals(file.purpose()))
                    .map(file -> new LicencePicture(
                            file.id(), file.name(), file.contentType().startsWith("image/")))
                    .toList();
            if (!licences.isEmpty()) {
                found.put(merchant, licences);
            }
        });
        return found;
    }
}
