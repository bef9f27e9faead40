package fangxin.procedure.cultivation;

import fangxin.common.RuleViolation;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Check that the pictures which an input of a step names were uploaded for the same candidacy. */
@ApplicationScoped
class CasePhotos {
    @Inject
    FileStore files;

    /** Refuses a picture that was not uploaded for this candidacy. */
    void requireOf(String candidacy, String field, List<String> pictures) {
        Set<String> known = files.of(candidacy).stream().map(StoredFile::id).collect(Collectors.toSet());
        if (!pictures.stream().filter(Objects::nonNull).allMatch(known::contains)) {
            throw RuleViolation.at(field, "cultivation.picture.unknown");
        }
    }
}
