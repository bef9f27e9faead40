package fangxin.complaint.warning;

import java.io.Serializable;
import java.util.List;

/**
 * View of the tags that public typical cases have: categories, years of publication, the newest first, and festivals.
 */
public record TypicalCaseTags(List<String> categories, List<Integer> years, List<ConsumerFestival> festivals)
        implements Serializable {}
