package fangxin.procedure.screening;

import fangxin.procedure.application.Attachment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Policy on pictures within one application (重复图片): the same file under two entries is a red flag, since each shows
 * something of its own. Files are compared by SHA-256.
 */
final class RepeatedPicturePolicy {
    private RepeatedPicturePolicy() {}

    /** Returns the groups of files with the same bytes, in the order of the application. */
    static List<List<Attachment>> repeated(List<Attachment> files) {
        return files.stream()
                .collect(Collectors.groupingBy(Attachment::sha256, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .toList();
    }

    /** Returns the first file of each content, by its SHA-256. */
    static Map<String, Attachment> byHash(List<Attachment> files) {
        return files.stream()
                .collect(Collectors.toMap(
                        Attachment::sha256, Function.identity(), (first, next) -> first, LinkedHashMap::new));
    }
}
