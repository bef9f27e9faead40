package fangxin.complaint.consumermessage.web;

import fangxin.common.RuleViolation;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Function that stores the pictures of a form one by one, each in a transaction of its own: one that is refused leaves
 * the others stored.
 */
final class UploadedPictures {
    private UploadedPictures() {}

    /** Stores the selected pictures; returns a sentence for each refused one. */
    static List<String> store(List<Part> uploads, BiFunction<String, InputStream, String> service) {
        List<String> refused = new ArrayList<>();
        List<Part> chosen = uploads == null
                ? List.of()
                : uploads.stream().filter(UploadedFiles::isChosen).toList();
        for (int i = 0; i < chosen.size(); i++) {
            try {
                UploadedFiles.read(chosen.get(i), service);
            } catch (RuleViolation violation) {
                refused.add(PageFunctions.message(
                        "consumermessage.pictures.refused",
                        i + 1,
                        violation.violations().stream()
                                .map(PageFunctions::sentence)
                                .collect(Collectors.joining(" "))));
            }
        }
        return refused;
    }
}
